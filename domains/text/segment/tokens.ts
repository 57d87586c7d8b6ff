/** A word, number or emoji of a normalised text. Punctuation is no token. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What one UTF-16 unit is to the tokeniser. */
export const gapUnit = 0;
export const wordUnit = 1;
export const joinUnit = 2;
export const pairUnit = 3;
export const signUnit = 4;

const kinds = new Uint8Array(0x1_0000).fill(255);
const word = /^[\p{L}\p{N}\p{M}]$/u;
const sign = /^\p{S}$/u;

/** The kind of a unit: gap, word, joiner within words (' _ between letters), half of a pair, emoji of one unit. */
export function kindOf(unit: number): number {
  const known = kinds[unit] ?? gapUnit;
  return known === 255 ? (kinds[unit] = workOut(unit)) : known;
}

function workOut(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return pairUnit;
  if (unit === 0x27) return joinUnit;
  const letter = String.fromCharCode(unit);
  if (word.test(letter)) return wordUnit;
  return unit > 0x2000 && sign.test(letter) ? signUnit : gapUnit;
}

/** Words, numbers and emoji in order. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    const end = endOfToken(text, at);
    if (end > at) tokens.push({ start: at, end, text: text.slice(at, end) });
    at = Math.max(end, at + 1);
  }
  return tokens;
}

/** The end of the token that begins at `at`, or `at` when none does. */
export function endOfToken(text: string, at: number): number {
  const kind = kindOf(text.charCodeAt(at));
  if (kind === signUnit) return at + 1;
  if (kind === pairUnit) return endOfPair(text, at);
  if (kind !== wordUnit) return at;
  let end = at + 1;
  while (end < text.length) {
    const next = kindOf(text.charCodeAt(end));
    const joins = next === joinUnit && end + 1 < text.length && kindOf(text.charCodeAt(end + 1)) === wordUnit;
    if (next !== wordUnit && !joins) break;
    end++;
  }
  return end;
}

function endOfPair(text: string, at: number): number {
  const low = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
  return low >= 0xdc00 && low <= 0xdfff ? at + 2 : at;
}
