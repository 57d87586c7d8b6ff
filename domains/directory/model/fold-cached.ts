import { foldWords } from '../../../platform/i18n/fold.ts';

const MAX_CACHED = 50_000;
const ASCII = /^[\x20-\x7e]*$/;
/** What foldWords takes for gaps, of ASCII. */
const ASCII_GAPS = /[\s!-#%-*,\-./:;?@[-\]_{}+]+/;
const cache = new Map<string, readonly string[]>();

/**
 * The words of foldWords, fast: folding is most of a bulk load's work, and names of people and cities come again and
 * again. ASCII needs no table; other words are remembered.
 */
export function foldedWords(text: string): string[] {
  if (ASCII.test(text)) return text.toLowerCase().split(ASCII_GAPS).filter(Boolean);
  return text.split(/\s+/).flatMap(remembered);
}

function remembered(piece: string): readonly string[] {
  let words = cache.get(piece);
  if (words === undefined) {
    words = foldWords(piece).split(' ').filter(Boolean);
    if (cache.size >= MAX_CACHED) cache.clear();
    cache.set(piece, words);
  }
  return words;
}
