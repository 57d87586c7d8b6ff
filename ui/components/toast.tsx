import { CircleAlert, CircleCheck, X } from 'lucide-react';
import {
  Text,
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as AriaToastRegion,
} from 'react-aria-components';
import { useI18n } from '../i18n/i18n-context.ts';
import { Button } from './button.tsx';
import { IconButton } from './icon-button.tsx';

interface ToastMessage {
  readonly text: string;
  readonly tone: 'good' | 'bad';
  readonly action?: { readonly label: string; readonly run: () => void } | undefined;
}

const queue = new ToastQueue<ToastMessage>({ maxVisibleToasts: 3 });

/** Says in a few words that something happened; stays 6 s, longer with an action, until closed when bad. */
export function showToast(text: string, options: Partial<Omit<ToastMessage, 'text'>> = {}): void {
  const tone = options.tone ?? 'good';
  queue.add(
    { text, tone, action: options.action },
    tone === 'bad' ? {} : { timeout: options.action ? 10_000 : 6_000 },
  );
}

/** One per page, in the shell. */
export function ToastRegion() {
  const { t } = useI18n();
  return (
    <AriaToastRegion
      queue={queue}
      className="fixed inset-x-4 bottom-20 z-50 flex flex-col items-center gap-2 outline-none sm:inset-x-auto sm:end-6 sm:bottom-6 sm:items-end"
    >
      {({ toast }) => (
        <AriaToast
          toast={toast}
          className="flex w-full max-w-md animate-rise items-center gap-3 rounded-lg border border-line bg-raised py-2 ps-4 pe-2 text-base shadow-lift focus-ring sm:w-auto"
        >
          {toast.content.tone === 'good' ? (
            <CircleCheck aria-hidden size={18} className="shrink-0 text-good" />
          ) : (
            <CircleAlert aria-hidden size={18} className="shrink-0 text-bad" />
          )}
          <ToastContent className="min-w-0 flex-1 py-1">
            <Text slot="title">{toast.content.text}</Text>
          </ToastContent>
          {toast.content.action && (
            <Button
              variant="plain"
              size="small"
              onPress={() => {
                toast.content.action?.run();
                queue.close(toast.key);
              }}
            >
              {toast.content.action.label}
            </Button>
          )}
          <IconButton slot="close" size="small" label={t('ui.close')} icon={X} />
        </AriaToast>
      )}
    </AriaToastRegion>
  );
}
