import { useState } from 'react';
import { Button, ComboBox, Dialog, FormActions, useI18n } from '../../../../ui/index.ts';
import type { TextLanguage, Theme } from '../../taxonomy/taxonomy.ts';

interface MergeDialogProps {
  readonly theme: Theme;
  readonly others: readonly Theme[];
  readonly language: TextLanguage;
  readonly onClose: () => void;
  readonly onDone: (into: string) => void;
}

/** Which theme takes this one's words and examples. */
export function MergeDialog({ theme, others, language, onClose, onDone }: MergeDialogProps) {
  const { t } = useI18n();
  const [into, setInto] = useState<string | null>(null);
  return (
    <Dialog
      title={t('text.edit.mergeTitle', { theme: theme.names[language] })}
      isOpen
      onOpenChange={isOpen => !isOpen && onClose()}
    >
      <div className="flex flex-col gap-5">
        <ComboBox
          label={t('text.theme')}
          description={t('text.edit.mergeAbout')}
          options={others.map(one => ({ value: one.key, label: one.names[language] }))}
          value={into}
          onChange={setInto}
        />
        <FormActions>
          <Button variant="primary" isDisabled={into === null} onPress={() => into !== null && onDone(into)}>
            {t('text.edit.merge')}
          </Button>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
        </FormActions>
      </div>
    </Dialog>
  );
}
