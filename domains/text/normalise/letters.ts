/**
 * What one UTF-16 unit becomes: Arabic letters in one form as in platform/i18n/fold.ts (search and understanding
 * agree on what is the same word), digits 0–9, lower case, one form of each punctuation mark. Latin diacritics stay:
 * in Vietnamese they are the word.
 */

/** Results of `letterOf` that are no unit of text. */
export const dropped = 1;
export const expanded = 2;

const space = 0x20;
const newline = 0x0a;
const marks = /^[\p{M}&&[\p{Script=Inherited}\p{Script=Arabic}]]$/v;
const invisible = /^[\p{Cf}\p{Cs}\p{Co}\p{Cn}\u0640]$|^\u20e3$/v;
const gap = /^[\s\p{Z}\p{Cc}]$/u;
const lineEnds = '\n\r\u0085\u2028\u2029';

const letters = new Map<string, string>([
  ...each('يىےۍېێۑئ', 'ی'),
  ...each('كڪګ', 'ک'),
  ...each('ةەہھۃۀ', 'ه'),
  ...each('ۆۇۈۉۊۋۏؤ', 'و'),
  ...each('ٱأإآ', 'ا'),
  ...each('ء', ''),
  ...digits('٠'),
  ...digits('۰'),
  ...each('‘’‚‛`´ʼ′', "'"),
  ...each('“”„‟«»″', '"'),
  ...each('‐‑‒–—―−', '-'),
  ...each('،٬', ','),
  ...each('؛', ';'),
  ...each('؟', '?'),
  ...each('۔', '.'),
  ...each('٪', '%'),
  // The eth that stands for đ in texts from old keyboards.
  ...each('ð', 'đ'),
]);

// 0: not worked out yet. Filled as units are met: a text uses few of the 65,536.
const table = new Uint16Array(0x1_0000);
const expansions = new Map<number, string>();

/** The normalised unit, or `dropped`, or `expanded` (several units: `expansionOf`). */
export function letterOf(unit: number): number {
  const known = table[unit] ?? 0;
  return known === 0 ? workOut(unit) : known;
}

export function expansionOf(unit: number): string {
  return expansions.get(unit) ?? '';
}

/** Any text to its units, marks dropped; for what `letterOf` cannot see: decomposed letters, letters of other planes. */
export function foldCluster(cluster: string): string {
  return foldUnits(cluster.normalize('NFKC'));
}

function workOut(unit: number): number {
  const letter = String.fromCharCode(unit);
  if (lineEnds.includes(letter)) return (table[unit] = newline);
  if (gap.test(letter)) return (table[unit] = space);
  const folded = foldUnits(letter.normalize('NFKC'));
  if (folded === '') return (table[unit] = dropped);
  if (folded.length === 1) return (table[unit] = folded.charCodeAt(0));
  expansions.set(unit, folded);
  return (table[unit] = expanded);
}

function foldUnits(text: string): string {
  let folded = '';
  for (const letter of text.toLowerCase()) {
    if (marks.test(letter) || invisible.test(letter)) continue;
    folded += gap.test(letter) ? ' ' : (letters.get(letter) ?? letter);
  }
  return folded;
}

function each(from: string, to: string): [string, string][] {
  return [...from].map(letter => [letter, to]);
}

function digits(zero: string): [string, string][] {
  const first = zero.codePointAt(0) ?? 0;
  return Array.from({ length: 10 }, (_, value) => [String.fromCodePoint(first + value), String(value)]);
}
