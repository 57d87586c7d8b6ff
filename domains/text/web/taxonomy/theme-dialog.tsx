import { useState } from 'react';
import {
  Button,
  Dialog,
  Disclosure,
  Form,
  FormActions,
  TextArea,
  TextField,
  useI18n,
} from '../../../../ui/index.ts';
import { textLanguages, type TextLanguage, type Theme } from '../../taxonomy/taxonomy.ts';
import { useTextLanguages } from '../use-text-languages.ts';
import { SuggestName } from './suggest-name.tsx';
import { linesOf, wordsOf, type ThemeWords } from './theme-draft.ts';

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
  const nameOf = useTextLanguages().name;
  const { name, words, examples } = wordsOf(theme, language);
  const [called, setCalled] = useState(name);
  const others = textLanguages.filter(code => code !== language);
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
            words: linesOf(data.get('words')),
            examples: linesOf(data.get('examples')),
            names: Object.fromEntries(
              others.flatMap(code => {
                const given = data.get(`name-${code}`);
                return typeof given === 'string' && given.trim() !== '' ? [[code, given.trim()]] : [];
              }),
            ),
          })
        }
      >
        <TextField
          name="name"
          label={t('common.name')}
          value={called}
          onChange={setCalled}
          isRequired
          maxLength={80}
        />
        <SuggestName fields={['words']} onUse={setCalled} />
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
        <Disclosure title={t('text.edit.otherLanguages')} level={3}>
          <div className="flex flex-col gap-4">
            {others.map(code => (
              <TextField
                key={code}
                name={`name-${code}`}
                label={t('text.edit.nameIn', { language: nameOf(code) })}
                defaultValue={theme?.names[code] ?? ''}
                maxLength={80}
              />
            ))}
          </div>
        </Disclosure>
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
