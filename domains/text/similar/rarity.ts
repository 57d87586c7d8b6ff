import { foldWords } from '../../../platform/i18n/fold.ts';
import { isCommonWord } from '../language/words.ts';

/** Weight of a folded word: much where few texts have it. */
export type Rarity = (word: string) => number;

/** What people say most in any company. */
const commonWord = 0.2;

/**
 * Words by how few of `texts` have them. They stand for all texts of their language: among texts that are alike already, the
 * words that make them alike would pass for common ones.
 */
export function rarityIn(texts: readonly string[]): Rarity {
  const having = new Map<string, number>();
  for (const text of texts) for (const word of foldedIn(text)) having.set(word, (having.get(word) ?? 0) + 1);
  const weightOf = (word: string, count: number) =>
    Math.log((texts.length + 2) / (count + 1)) * (isCommonWord(word) ? commonWord : 1);
  // Worked out for words that are met, once: they are asked for with every text that is compared.
  const weights = new Map([...having].map(([word, count]) => [word, weightOf(word, count)]));
  return word => weights.get(word) ?? weightOf(word, 0);
}

/** Folded words. All of a text at once: word by word it would take much longer. */
export function foldedIn(text: string): ReadonlySet<string> {
  return new Set(
    foldWords(text)
      .split(' ')
      .filter(word => word.length > 1),
  );
}
