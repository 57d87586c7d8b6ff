import { intents, type Intent } from '../intents/intent.ts';
import type { TextLanguage } from '../taxonomy/taxonomy.ts';

export type GoldenSentiment = 'neg' | 'neu' | 'pos' | 'mixed';

/** A sentence written by hand with what a careful reader of its language takes from it. */
export interface GoldenCase {
  readonly language: TextLanguage;
  readonly text: string;
  readonly sentiment: GoldenSentiment;
  /** Themes of the default taxonomy that must be found; others may be. */
  readonly themes: readonly string[];
  /** Intents that must be found; others may be. */
  readonly intents: readonly Intent[];
  /** What makes it hard: 'negation', 'irony', 'idiom', 'dialect', 'finglish' … */
  readonly tags: readonly string[];
}

const sentiments: Readonly<Record<string, GoldenSentiment>> = {
  '-': 'neg',
  '0': 'neu',
  '+': 'pos',
  '±': 'mixed',
};

/**
 * Reads cases written one in a line: 'sign | text | themes | intents | tags', lists parted by spaces, the sign - 0 + or ±.
 * Throws a SyntaxError that names the line.
 */
export function readGolden(language: TextLanguage, lines: string): GoldenCase[] {
  return lines
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => {
      const [sign = '', text = '', themes = '', wanted = '', tags = ''] = line
        .split('|')
        .map(part => part.trim());
      const sentiment = sentiments[sign];
      const known = wordsOf(wanted).filter((word): word is Intent =>
        (intents as readonly string[]).includes(word),
      );
      if (sentiment === undefined || text === '' || known.length !== wordsOf(wanted).length)
        throw new SyntaxError(`golden ${language}: ${line}`);
      return { language, text, sentiment, themes: wordsOf(themes), intents: known, tags: wordsOf(tags) };
    });
}

function wordsOf(list: string): string[] {
  return list.split(/\s+/u).filter(word => word !== '');
}
