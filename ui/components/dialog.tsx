import { X } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { Dialog as AriaDialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { classNames } from '../class-names.ts';
import { useI18n } from '../i18n/i18n-context.ts';
import { Button } from './button.tsx';
import { IconButton } from './icon-button.tsx';

export interface DialogProps {
  /** Opens it; leave out and give isOpen/onOpenChange instead. */
  readonly trigger?: ReactElement;
  readonly isOpen?: boolean;
  readonly onOpenChange?: (isOpen: boolean) => void;
  /** A sentence: what this is for. */
  readonly title: string;
  readonly size?: 'small' | 'medium' | 'large';
  /** side: a sheet at the end of the line, full height; middle otherwise. */
  readonly place?: 'middle' | 'side';
  readonly children: ReactNode | ((close: () => void) => ReactNode);
}

const widths = { small: 'sm:max-w-md', medium: 'sm:max-w-xl', large: 'sm:max-w-4xl' } as const;

/** A modal that asks for one thing. On a phone it rises from below. */
export function Dialog({
  trigger,
  isOpen,
  onOpenChange,
  title,
  size = 'small',
  place = 'middle',
  children,
}: DialogProps) {
  const { t } = useI18n();
  const controlled = { ...(isOpen !== undefined && { isOpen }), ...(onOpenChange && { onOpenChange }) };
  const overlay = (
    <ModalOverlay
      isDismissable
      {...(trigger ? {} : controlled)}
      className={classNames(
        'fixed inset-0 z-30 flex animate-appear bg-[rgb(20_18_15/0.45)]',
        place === 'side' ? 'justify-end' : 'items-end justify-center sm:items-center sm:p-6',
      )}
    >
      <Modal
        className={classNames(
          'flex w-full animate-rise flex-col overflow-hidden bg-surface text-ink shadow-lift outline-none',
          widths[size],
          place === 'side' ? 'h-full' : 'max-h-[90dvh] rounded-t-xl sm:rounded-xl',
        )}
      >
        <AriaDialog className="flex min-h-0 flex-col outline-none">
          {({ close }) => (
            <>
              <header className="flex items-start gap-4 px-6 pt-5 pb-2">
                <Heading slot="title" className="min-w-0 flex-1 text-xl font-semibold text-balance">
                  {title}
                </Heading>
                <IconButton slot="close" label={t('ui.close')} icon={X} className="-me-2 -mt-1" />
              </header>
              <div className="min-h-0 overflow-y-auto px-6 pt-2 pb-6">
                {typeof children === 'function' ? children(close) : children}
              </div>
            </>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
  return trigger ? (
    <DialogTrigger {...controlled}>
      {trigger}
      {overlay}
    </DialogTrigger>
  ) : (
    overlay
  );
}

export interface AlertDialogProps extends Pick<DialogProps, 'trigger' | 'isOpen' | 'onOpenChange' | 'title'> {
  /** What will happen, and whether it can be undone. */
  readonly children: ReactNode;
  /** The verb of the action: 'Delete survey'. */
  readonly confirmLabel: string;
  readonly isDanger?: boolean;
  readonly isPending?: boolean;
  readonly onConfirm: () => void;
}

/** Asks once before something that cannot be undone. */
export function AlertDialog({
  children,
  confirmLabel,
  isDanger,
  isPending,
  onConfirm,
  ...props
}: AlertDialogProps) {
  const { t } = useI18n();
  return (
    <Dialog {...props}>
      {close => (
        <>
          <div className="text-quiet">{children}</div>
          <div className="mt-6 flex flex-wrap gap-3">
            <Button
              variant={isDanger ? 'danger' : 'primary'}
              isPending={isPending ?? false}
              onPress={() => {
                onConfirm();
                close();
              }}
            >
              {confirmLabel}
            </Button>
            <Button onPress={close}>{t('ui.cancel')}</Button>
          </div>
        </>
      )}
    </Dialog>
  );
}
