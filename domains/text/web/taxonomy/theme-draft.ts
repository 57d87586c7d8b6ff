import { textLanguages, type Taxonomy, type TextLanguage, type Theme } from '../../taxonomy/taxonomy.ts';

/** What a person writes of a theme, in one language. */
export interface ThemeWords {
  readonly name: string;
  /** Words and phrases that give it away. */
  readonly words: readonly string[];
  readonly examples: readonly string[];
  /** What it is called in the other languages, where that was written. */
  readonly names?: Readonly<Partial<Record<TextLanguage, string>>>;
  /** Its words in the other languages, where those were written. */
  readonly otherWords?: Readonly<Partial<Record<TextLanguage, readonly string[]>>>;
}

export function wordsOf(theme: Theme | undefined, language: TextLanguage): ThemeWords {
  return {
    name: theme?.names[language] ?? '',
    words: theme?.words[language] ?? [],
    examples: theme?.examples[language] ?? [],
  };
}

/** The theme with what was written in one language; the other languages stay as they are. */
export function withWords(theme: Theme, language: TextLanguage, written: ThemeWords): Theme {
  return {
    ...theme,
    names: { ...theme.names, ...written.names, [language]: written.name },
    words: { ...theme.words, [language]: [...written.words] },
    examples: { ...theme.examples, [language]: [...written.examples] },
  };
}

/** A new theme, known by its name in every language until somebody translates it; placed as its parent is. */
export function newTheme(
  taxonomy: Taxonomy,
  parent: string | undefined,
  language: TextLanguage,
  written: ThemeWords,
): Theme {
  const above = taxonomy.themes.find(theme => theme.key === parent);
  const each = <V>(value: V, own: V) =>
    Object.fromEntries(textLanguages.map(code => [code, code === language ? own : value])) as Record<
      TextLanguage,
      V
    >;
  return {
    key: freeKey(taxonomy),
    ...(above && { parent: above.key }),
    pillar: above?.pillar ?? 'expectations',
    stages: above ? [...above.stages] : ['use'],
    names: { ...each(written.name, written.name), ...written.names, [language]: written.name },
    descriptions: each('', ''),
    words: {
      ...each<string[]>([], [...written.words]),
      ...Object.fromEntries(
        Object.entries(written.otherWords ?? {}).map(([code, words]) => [code, [...words]]),
      ),
    },
    examples: each<string[]>([], [...written.examples]),
  };
}

/** Several at once, each with a key of its own. */
export function newThemes(
  taxonomy: Taxonomy,
  parent: string | undefined,
  language: TextLanguage,
  written: readonly ThemeWords[],
): Theme[] {
  return written.reduce<Theme[]>((made, words) => {
    const before = { ...taxonomy, themes: [...taxonomy.themes, ...made] };
    return [...made, newTheme(before, parent, language, words)];
  }, []);
}

/** The new theme with what an old one knows in all languages but those that were written: the first of them wholly. */
export function withOtherLanguages(
  theme: Theme,
  old: Theme,
  language: TextLanguage,
  others: readonly TextLanguage[] = [],
): Theme {
  const written = Object.fromEntries([language, ...others].map(code => [code, theme.words[code]]));
  return {
    ...theme,
    words: { ...old.words, ...written },
    examples: { ...old.examples, [language]: theme.examples[language] },
  };
}

/** Lines of a text field, each once, without empty ones. */
export function linesOf(value: FormDataEntryValue | null): string[] {
  const lines = (typeof value === 'string' ? value : '').split('\n').map(line => line.trim());
  return [...new Set(lines)].filter(Boolean);
}

/** Keys are never given twice in a version; names may be in any script, so keys are numbered. */
function freeKey({ themes, version }: Taxonomy): string {
  const taken = new Set(themes.map(theme => theme.key));
  let n = 1;
  while (taken.has(`own-${version}-${n}`)) n++;
  return `own-${version}-${n}`;
}
