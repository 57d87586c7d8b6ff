import type { TextSpan } from '../model/reading.ts';
import { detectFrom } from '../language/detect-language.ts';
import { normalise, originalSpan } from '../normalise/normalise.ts';
import { functionWords } from './function-words.ts';
import { foldWords } from '../../../platform/i18n/fold.ts';

/** Two words name a thing better than one, three hardly better than two. */
const worthOfWords = [0, 1, 1.5, 1.6];
/** A phrase in the reader's language goes before stronger ones that are not. */
const ownLanguage = 2;

/**
 * The phrase that names best what texts share: strong, of more than one word, beginning and ending in a word of content,
 * in the reader's language where there is one; spelt as most of the texts spell it. `phrases` are normalised, strongest
 * first, as findNewThemes gives them.
 */
export function nameOfPhrases(
  phrases: readonly string[],
  texts: readonly string[],
  language: string,
): string {
  const ranked = phrases
    .map((phrase, rank) => {
      const words = phrase.split(' ');
      const ends = [words[0] ?? '', words.at(-1) ?? ''];
      const grammar = ends.some(word => functionWords.has(foldWords(word)));
      const own = detectFrom(phrase, phrase).language === language;
      const worth = (worthOfWords[Math.min(3, words.length)] ?? 1) / Math.sqrt(rank + 1);
      return { phrase, worth: worth * (own ? ownLanguage : 1) * (grammar ? 0.5 : 1) };
    })
    .sort((a, b) => b.worth - a.worth);
  const best = ranked[0]?.phrase ?? '';
  const spelt = spellingOf(best, texts);
  return spelt.charAt(0).toUpperCase() + spelt.slice(1);
}

/** Where a text holds one of the normalised phrases. */
export function spansOfPhrases(text: string, phrases: readonly string[]): TextSpan[] {
  const normalised = normalise(text);
  return phrases.flatMap(phrase => {
    const at = normalised.text.indexOf(phrase);
    return at < 0 ? [] : [originalSpan(normalised, at, at + phrase.length)];
  });
}

/** How most texts spell a normalised phrase; of equal ones the first met. */
function spellingOf(phrase: string, texts: readonly string[]): string {
  const times = new Map<string, number>();
  for (const text of texts) {
    const normalised = normalise(text);
    const at = normalised.text.indexOf(phrase);
    if (at < 0) continue;
    const spelt = text.slice(...originalSpan(normalised, at, at + phrase.length)).replace(/\s+/gu, ' ');
    times.set(spelt, (times.get(spelt) ?? 0) + 1);
  }
  let best = phrase;
  for (const [spelt, n] of times) if (n > (times.get(best) ?? 0)) best = spelt;
  return best;
}
