import { useRef, useState } from 'react';
import {
  Banner,
  Button,
  Dialog,
  Form,
  FormActions,
  Skeleton,
  TextArea,
  TextField,
  useI18n,
} from '../../../../ui/index.ts';
import { type CallOutput, useAction } from '../../../../web/index.ts';
import { searchContract } from '../../search-contract.ts';
import { splitTheme } from '../../taxonomy/edit.ts';
import type { Taxonomy, TextLanguage, Theme } from '../../taxonomy/taxonomy.ts';
import { linesOf, newThemes, withOtherLanguages, type ThemeWords } from './theme-draft.ts';

interface SplitDialogProps {
  readonly draft: Taxonomy;
  readonly theme: Theme;
  readonly language: TextLanguage;
  readonly onClose: () => void;
  readonly onDone: (taxonomy: Taxonomy) => void;
}

const places = [0, 1] as const;

/** Two themes out of one: each with its words and examples, and which texts would go where. */
export function SplitDialog({ draft, theme, language, onClose, onDone }: SplitDialogProps) {
  const { t, format } = useI18n();
  const [problem, setProblem] = useState(false);
  const [seen, setSeen] = useState<CallOutput<typeof searchContract.previewSplit>>();
  // Which of the two buttons sends the form; Enter splits.
  const wanted = useRef<'look' | 'split'>('split');
  const look = useAction(searchContract.previewSplit, { onDone: setSeen, invalidates: [] });

  /** The draft with the two parts in it; undefined when it cannot be. */
  function splitBy(data: FormData): { readonly taxonomy: Taxonomy; readonly parts: string[] } | undefined {
    const written = places.map((place): ThemeWords => ({
      name: String(data.get(`name${place}`) ?? '').trim(),
      words: linesOf(data.get(`words${place}`)),
      examples: linesOf(data.get(`examples${place}`)),
    }));
    const [first, ...rest] = newThemes(draft, theme.parent ?? theme.key, language, written);
    const parts = first === undefined ? rest : [withOtherLanguages(first, theme, language), ...rest];
    const edit = splitTheme(draft, theme.key, parts);
    setProblem(!edit.ok);
    return edit.ok ? { taxonomy: edit.taxonomy, parts: parts.map(part => part.key) } : undefined;
  }

  return (
    <Dialog
      title={t('text.edit.splitTitle', { theme: theme.names[language] })}
      size="large"
      isOpen
      onOpenChange={isOpen => !isOpen && onClose()}
    >
      <Form
        onSubmit={data => {
          const split = splitBy(data);
          const isLook = wanted.current === 'look';
          wanted.current = 'split';
          if (split === undefined) return;
          if (isLook) look.run({ body: { ...split, theme: theme.key } });
          else onDone(split.taxonomy);
        }}
      >
        <p className="text-quiet">{t('text.edit.splitAbout')}</p>
        {(problem || look.error) && (
          <Banner tone="bad">{look.error?.message ?? t('text.edit.splitAbout')}</Banner>
        )}
        <div className="grid gap-x-6 gap-y-5 sm:grid-cols-2">
          {places.map(place => (
            <fieldset key={place} className="flex min-w-0 flex-col gap-4">
              <legend className="pb-2 font-semibold">
                {t('text.edit.part', { n: format.integer(place + 1) })}
              </legend>
              <TextField name={`name${place}`} label={t('common.name')} isRequired maxLength={80} />
              <TextArea
                name={`words${place}`}
                label={t('text.edit.cues')}
                description={t('text.edit.cuesAbout')}
                defaultValue={place === 0 ? theme.words[language].join('\n') : ''}
                rows={5}
              />
              <TextArea
                name={`examples${place}`}
                label={t('text.edit.examples')}
                description={t('text.edit.examplesAbout')}
                defaultValue={place === 0 ? theme.examples[language].join('\n') : ''}
                rows={4}
              />
            </fieldset>
          ))}
        </div>
        {look.isPending && <Skeleton look="rows" lines={3} />}
        {seen && !look.isPending && <WhereTheyGo seen={seen} />}
        <FormActions>
          <Button variant="primary" type="submit">
            {t('text.edit.splitDo')}
          </Button>
          <Button type="submit" onPress={() => (wanted.current = 'look')}>
            {t('text.edit.splitLook')}
          </Button>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}

function WhereTheyGo({ seen }: { readonly seen: CallOutput<typeof searchContract.previewSplit> }) {
  const { t, format } = useI18n();
  const columns = [
    ...seen.parts.map((part, place) => ({
      ...part,
      title: t('text.edit.part', { n: format.integer(place + 1) }),
    })),
    { ...seen.none, key: '', title: t('text.edit.splitNone') },
  ];
  return (
    <section aria-live="polite" className="flex flex-col gap-3 rounded-lg bg-paper p-4">
      <p className="text-sm text-quiet">
        {t('text.edit.splitSample', { n: seen.sample })}
        {seen.several > 0 && <> {t('text.edit.splitSeveral', { n: seen.several })}</>}
      </p>
      <div className="grid gap-4 sm:grid-cols-3">
        {columns.map(({ key, title, texts, examples }) => (
          <div key={key} className="min-w-0">
            <h3 className="text-sm font-semibold">
              {title} · {t('text.edit.splitTexts', { n: texts })}
            </h3>
            <ul className="flex flex-col gap-1.5 pt-1.5 text-sm">
              {examples.map(example => (
                <li key={example} dir="auto" className="line-clamp-3 border-s-2 border-line ps-2">
                  {example}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}
