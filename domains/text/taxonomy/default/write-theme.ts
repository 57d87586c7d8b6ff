import type { Pillar, TextLanguage, Theme } from '../taxonomy.ts';

/** One theme as it is written in this folder: lists in one line, parted by '|'. */
interface WrittenTheme {
  readonly key: string;
  readonly parent?: string;
  readonly pillar: Pillar;
  readonly stages: readonly Stage[];
  readonly names: Readonly<Record<TextLanguage, string>>;
  readonly descriptions: Readonly<Record<TextLanguage, string>>;
  readonly words: Readonly<Record<TextLanguage, string>>;
  readonly examples: Readonly<Record<TextLanguage, string>>;
}

type Stage = 'discover' | 'consider' | 'evaluate' | 'choose' | 'buy' | 'use' | 'advocate';

/** Makes a theme of the taxonomy from its written form. */
export function writeTheme(theme: WrittenTheme): Theme {
  const { names, descriptions, words, examples, stages, ...rest } = theme;
  return {
    ...rest,
    stages: [...stages],
    names: { ...names },
    descriptions: { ...descriptions },
    words: { fa: parts(words.fa), ar: parts(words.ar), vi: parts(words.vi), en: parts(words.en) },
    examples: {
      fa: parts(examples.fa),
      ar: parts(examples.ar),
      vi: parts(examples.vi),
      en: parts(examples.en),
    },
  };
}

function parts(line: string): string[] {
  return line
    .split('|')
    .map(part => part.trim())
    .filter(part => part !== '');
}
