/**
 * Search folding: texts that a reader of Persian, Arabic, Vietnamese or English would call "the same word" become
 * equal. Folded texts are compared, never shown. All functions are idempotent.
 */

// Marks written over or under letters: tones, accents, tashkeel, hamza and madda (after decomposition), selectors.
// Vowel signs of other scripts (Thai, Devanagari) are marks too, but part of the word: they stay.
const marks = /[\p{M}&&[\p{Script=Inherited}\p{Script=Arabic}]]/gv;
// Invisible: ZWNJ, ZWJ, direction marks, soft hyphen, BOM, control characters; and the tatweel, which only stretches.
const invisible = /[\p{Cf}\p{Cs}\p{Co}\p{Cn}\u0640]|[\p{Cc}--\s]/gv;
const gaps = /[\p{P}\p{Z}\s+]+/gu;

const letters = new Map<string, string>([
  // Arabic script: one yeh, one kaf, one heh, one waw, one alef.
  ...each('يىےۍېێۑ', 'ی'),
  ...each('كڪګ', 'ک'),
  ...each('ةەہھۃۀ', 'ه'),
  ...each('ۆۇۈۉۊۋۏ', 'و'),
  ...each('ٱ', 'ا'),
  // The free-standing hamza is left out or written as one pleases (شیء, شی).
  ...each('ء', ''),
  ...digits('٠'),
  ...digits('۰'),
  // Latin letters that do not decompose.
  ...each('đð', 'd'),
  ...each('ø', 'o'),
  ...each('ł', 'l'),
  ...each('ı', 'i'),
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ς', 'σ'],
]);
const mapped = new RegExp(`[${[...letters.keys()].join('')}]`, 'gu');

/**
 * Folds letters and digits and keeps words apart by single spaces: width and ligatures (NFKD), case, tones and
 * diacritics, Arabic letter variants, digits to 0–9. ZWNJ joins («می‌شود» → «میشود»); punctuation separates.
 */
export function foldWords(text: string): string {
  return text
    .normalize('NFKD')
    .replace(invisible, '')
    .replace(marks, '')
    .toLowerCase()
    .replace(marks, '')
    .replace(mapped, letter => letters.get(letter) ?? letter)
    .replace(gaps, ' ')
    .trim();
}

/** Persian: besides, affixes are joined however they were written: «می شود», «می‌شود», «میشود»; «کتاب ها», «کتاب‌ها». */
export function foldPersian(text: string): string {
  return foldWords(text)
    .replace(/(?<![^ ])(ن?می) (?=[^ ])/gu, '$1')
    .replace(suffixes, '$1');
}

const suffixes = / (ها|های|هایی|هایم|هایت|هایش|هایمان|هایتان|هایشان|تر|تری|ترین|ام|ای|اند)(?![^ ])/gu;

/**
 * What search columns store and what queries are folded with: foldWords of every language at once, without spaces,
 * so that «علی رضا» finds «علیرضا» and '0912 345' finds '0912-345'. Fold fields one by one and join them by a
 * newline; fold a query by `searchTerms`.
 */
export function foldAny(text: string): string {
  return foldWords(text).replaceAll(' ', '');
}

/** The terms of a query, folded: a record matches when its search column contains every one. */
export function searchTerms(query: string): string[] {
  return [...new Set(query.split(/[\s\p{Z}]+/u).map(foldAny))].filter(term => term !== '');
}

function each(from: string, to: string): [string, string][] {
  return [...from].map(letter => [letter, to]);
}

function digits(zero: string): [string, string][] {
  return Array.from({ length: 10 }, (_, value) => [
    String.fromCodePoint((zero.codePointAt(0) ?? 0) + value),
    String(value),
  ]);
}
