import { Button, Dialog, Form, FormActions, TextArea, TextField, useI18n } from '../../../../ui/index.ts';
import type { TextLanguage, Theme } from '../../taxonomy/taxonomy.ts';
import { wordsOf, type ThemeWords } from './theme-draft.ts';

interface ThemeDialogProps {
  /** Absent for a new one. */
  readonly theme: Theme | undefined;
  readonly language: TextLanguage;
  readonly onClose: () => void;
  readonly onDone: (written: ThemeWords) => void;
}

/** Name, words and examples of a theme, in the reader's language. */
export function ThemeDialog({ theme, language, onClose, onDone }: ThemeDialogProps) {
  const { t } = useI18n();
  const { name, words, examples } = wordsOf(theme, language);
  return (
    <Dialog
      title={theme ? t('text.edit.words') : t('text.edit.add')}
      size="medium"
      isOpen
      onOpenChange={isOpen => !isOpen && onClose()}
    >
      <Form
        onSubmit={data =>
          onDone({
            name: String(data.get('name') ?? '').trim(),
            words: lines(data.get('words')),
            examples: lines(data.get('examples')),
          })
        }
      >
        <TextField name="name" label={t('common.name')} defaultValue={name} isRequired maxLength={80} />
        <TextArea
          name="words"
          label={t('text.edit.cues')}
          description={t('text.edit.cuesAbout')}
          defaultValue={words.join('\n')}
          rows={6}
        />
        <TextArea
          name="examples"
          label={t('text.edit.examples')}
          description={t('text.edit.examplesAbout')}
          defaultValue={examples.join('\n')}
          rows={4}
        />
        <FormActions>
          <Button variant="primary" type="submit">
            {t('common.done')}
          </Button>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}

function lines(value: FormDataEntryValue | null): string[] {
  return [
    ...new Set(
      String(value ?? '')
        .split('\n')
        .map(line => line.trim()),
    ),
  ].filter(Boolean);
}
