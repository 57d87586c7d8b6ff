import { foldPersian, foldWords } from '../../platform/i18n/fold.ts';

/** Longest word kept, in UTF-16 units; PostgreSQL's own limit is 2,046 bytes. */
const MAX_WORD = 60;
/** Words kept of one text: some ten pages. */
const MAX_WORDS = 2_000;

/**
 * What a text is found by: its words folded by every language's rules (yeh and kaf, diacritics, tones, digits, case),
 * Persian affixes also joined («می شود» as «میشود»), and short neighbours glued («علی رضا» as «علیرضا»). No spaces.
 */
export function textWords(text: string): string[] {
  const words = new Set<string>();
  const folded = foldWords(text);
  const plain = folded.split(' ');
  plain.forEach((word, i) => {
    words.add(word.slice(0, MAX_WORD));
    const next = plain[i + 1];
    // Joined or apart is a matter of habit for short words of Arabic script only.
    if (next !== undefined && word.length + next.length <= 8 && isArabic(word)) words.add(word + next);
  });
  if (/[\u0600-\u06ff]/.test(folded))
    for (const word of foldPersian(folded).split(' ')) words.add(word.slice(0, MAX_WORD));
  words.delete('');
  return [...words].slice(0, MAX_WORDS);
}

/**
 * A tsquery for what a person typed: every word must begin a word of the text; a Persian affix may stand joined or
 * apart. Undefined when there is nothing to look for.
 */
export function searchQuery(typed: string): string | undefined {
  const words = foldWords(typed)
    .split(' ')
    .filter(word => word !== '')
    .slice(0, 12);
  if (words.length === 0) return undefined;
  const apart = words.map(prefix).join(' & ');
  const joined = foldPersian(typed)
    .split(' ')
    .filter(word => word !== '')
    .slice(0, 12);
  return joined.join(' ') === words.join(' ') ? apart : `(${apart}) | (${joined.map(prefix).join(' & ')})`;
}

/** The same with other words that each folded word may stand for. */
export function widenedQuery(words: readonly string[], near: ReadonlyMap<string, readonly string[]>): string {
  return words
    .map(word => `(${[prefix(word), ...(near.get(word) ?? []).map(lexeme)].join(' | ')})`)
    .join(' & ');
}

/** Folded words hold letters, digits and signs; quoting makes any of them a lexeme. */
function prefix(word: string): string {
  return `${lexeme(word)}:*`;
}

function lexeme(word: string): string {
  return `'${word.slice(0, MAX_WORD).replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}

function isArabic(word: string): boolean {
  return /^[\u0600-\u06ff]+$/.test(word);
}
