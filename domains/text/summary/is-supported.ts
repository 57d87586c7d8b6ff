import { foldWords } from '../../../platform/i18n/fold.ts';
import { functionWords } from './function-words.ts';

/** At least this share of a sentence's words of content stands in what it cites. */
const leastShare = 0.5;
const address = /https?:|www\.|\S@\S/iu;
/** Arabic writes these on to the word: and, in, to, the. */
const prefixes = /^(?:و|ف)?(?:ال|بال|كال|لل|ب|ل)?(?=\p{Script=Arabic}{3})/u;

/**
 * Whether the cited texts can be where a sentence is from: half of its words of content stand there in some form, all
 * its numbers do (or count the texts), and it leads nowhere. A check of words, not of truth: a sentence that turns round
 * what they say passes here, and is caught by what they feel (check-answer.ts) or by the reader, who has the originals
 * beside it.
 */
export function isSupported(sentence: string, cited: readonly string[]): boolean {
  if (address.test(sentence)) return false;
  const source = contentOf(cited.join('\n'));
  const said = contentOf(sentence);
  const numbers = said.filter(isNumber);
  if (numbers.some(one => !source.includes(one) && Number(one) !== cited.length)) return false;
  const words = said.filter(one => !isNumber(one));
  const found = words.filter(word => source.some(other => isSameWord(word, other)));
  return words.length > 0 && found.length >= words.length * leastShare;
}

function contentOf(text: string): string[] {
  return foldWords(text)
    .split(' ')
    .filter(word => !functionWords.has(word) && (word.length > 1 || isNumber(word)));
}

/** One beginning: most inflections differ at the end. */
function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  const [one, other] = [stemOf(a), stemOf(b)];
  const shorter = Math.min(one.length, other.length);
  const needed = Math.max(3, Math.ceil(shorter * 0.75));
  if (shorter < needed || Math.max(one.length, other.length) > shorter + 4) return false;
  return one.slice(0, needed) === other.slice(0, needed);
}

function stemOf(word: string): string {
  return word.replace(prefixes, '');
}

function isNumber(word: string): boolean {
  return /^\d+$/u.test(word);
}
