import { Plus } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import { Button, Dialog, useI18n } from '../../../ui/index.ts';
import { kindOf } from '../model/kinds.ts';
import { KindIcon } from './kind-icon.tsx';
import type { KindStart } from './kind-start.ts';

interface AddQuestionMenuProps {
  readonly kinds: readonly KindStart[];
  readonly onAdd: (kind: KindStart) => void;
}

/** Which kind of question? Each says what it is for. */
export function AddQuestionMenu({ kinds, onAdd }: AddQuestionMenuProps) {
  const { t } = useI18n();
  return (
    <Dialog
      title={t('surveys.editor.whichKind')}
      size="medium"
      trigger={<Button icon={Plus}>{t('surveys.editor.addQuestion')}</Button>}
    >
      {close => (
        <ul className="grid gap-2 sm:grid-cols-2">
          {kinds.map(kind => {
            const words = kindOf(kind.name)?.wording;
            return (
              <li key={kind.name}>
                <AriaButton
                  onPress={() => {
                    onAdd(kind);
                    close();
                  }}
                  className="flex h-full w-full cursor-pointer items-start gap-3 rounded-md border border-line p-3 text-start focus-ring hover:border-brand hover:bg-brand-soft"
                >
                  <span className="pt-0.5">
                    <KindIcon kind={kind.name} />
                  </span>
                  <span>
                    <span className="block font-medium">
                      {words ? t(`surveys.${words.name}`) : kind.name}
                    </span>
                    <span className="block text-sm text-quiet">{words && t(`surveys.${words.about}`)}</span>
                  </span>
                </AriaButton>
              </li>
            );
          })}
        </ul>
      )}
    </Dialog>
  );
}
