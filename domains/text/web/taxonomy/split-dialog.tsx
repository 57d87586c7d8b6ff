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
import { type CallOutput, useAction, useCall } from '../../../../web/index.ts';
import { searchContract } from '../../search-contract.ts';
import { splitTheme } from '../../taxonomy/edit.ts';
import { textLanguages, type Taxonomy, type TextLanguage, type Theme } from '../../taxonomy/taxonomy.ts';
import { useTextLanguages } from '../use-text-languages.ts';
import { SuggestName } from './suggest-name.tsx';
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
  const [names, setNames] = useState(['', '']);
  const name = (place: number, value: string) =>
    setNames(before => before.map((old, at) => (at === place ? value : old)));
  const { nameOf, others } = useOtherLanguages(theme.key, language);
  const look = useAction(searchContract.previewSplit, { onDone: setSeen, invalidates: [] });

  /** The draft with the two parts in it; undefined when it cannot be. */
  function splitBy(data: FormData): { readonly taxonomy: Taxonomy; readonly parts: string[] } | undefined {
    const written = places.map((place): ThemeWords => ({
      name: names[place]?.trim() ?? '',
      words: linesOf(data.get(`words${place}`)),
      examples: linesOf(data.get(`examples${place}`)),
      otherWords: Object.fromEntries(
        others.map(({ code }) => [code, linesOf(data.get(`words${place}-${code}`))]),
      ),
    }));
    const [first, ...rest] = newThemes(draft, theme.parent ?? theme.key, language, written);
    const parts =
      first === undefined
        ? rest
        : [
            withOtherLanguages(
              first,
              theme,
              language,
              others.map(({ code }) => code),
            ),
            ...rest,
          ];
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
              <TextField
                name={`name${place}`}
                label={t('common.name')}
                value={names[place] ?? ''}
                onChange={value => name(place, value)}
                isRequired
                maxLength={80}
              />
              <SuggestName
                fields={[`words${place}`, ...others.map(({ code }) => `words${place}-${code}`)]}
                theme={theme.key}
                onUse={value => name(place, value)}
              />
              <TextArea
                name={`words${place}`}
                label={t('text.edit.cues')}
                description={t('text.edit.cuesAbout')}
                defaultValue={place === 0 ? theme.words[language].join('\n') : ''}
                rows={5}
              />
              {others.map(({ code, texts }) => (
                <TextArea
                  key={code}
                  name={`words${place}-${code}`}
                  label={t('text.edit.cuesIn', { language: nameOf(code) })}
                  description={t('text.edit.cuesInAbout', { n: texts })}
                  defaultValue={place === 0 ? theme.words[code].join('\n') : ''}
                  rows={4}
                />
              ))}
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

/** The other languages that texts of the theme are in: each needs words of its own to be told apart by. */
function useOtherLanguages(key: string, language: TextLanguage) {
  const { data } = useCall(searchContract.themeLanguages, { params: { key } });
  const others = (data?.languages ?? []).flatMap(one => {
    const code = textLanguages.find(known => known === one.language && known !== language);
    return code === undefined ? [] : [{ code, texts: one.texts }];
  });
  return { nameOf: useTextLanguages().name, others };
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
