import { foldedWords } from './fold-cached.ts';
import { consentMark, filterMark, nationalDigits } from './search-words.ts';

export interface CustomerFilter {
  /** As typed; every word must be the beginning of one of the customer's words. */
  readonly q?: string | undefined;
  readonly attributes?: readonly { readonly name: string; readonly value: string }[] | undefined;
  readonly consent?: readonly { readonly purpose: string; readonly channel: string }[] | undefined;
}

const MAX_TERMS = 8;

/** A PostgreSQL tsquery for the filter, or undefined when it does not narrow anything. */
export function searchQuery(filter: CustomerFilter): string | undefined {
  const parts = [
    ...(filter.q === undefined ? [] : [textQuery(filter.q)]),
    ...(filter.attributes ?? []).map(({ name, value }) => quote(filterMark(name, value))),
    ...(filter.consent ?? []).map(({ purpose, channel }) => quote(consentMark(purpose, channel, true))),
  ].filter(part => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(' & ');
}

/**
 * All words; or the same with two neighbours glued («علی رضا» finds «علیرضا»); or all of them glued (keys and
 * addresses are kept so); or, of digits only, the number as dialled inside the country.
 */
function textQuery(q: string): string | undefined {
  const words = foldedWords(q).slice(0, MAX_TERMS);
  if (words.length === 0) return undefined;
  const whole = words.join('');
  const variants = [words, ...words.slice(1).map((_, i) => glue(words, i)), [whole]];
  const number = /^\d+$/.test(whole) ? nationalNumber(whole) : '';
  if (number !== '') variants.push([number]);
  const unique = new Set(variants.map(variant => variant.map(word => `${quote(word)}:*`).join(' & ')));
  return `(${[...unique].map(variant => `(${variant})`).join(' | ')})`;
}

/** A number may be typed in part, so that its country code is cut off however few digits follow. */
function nationalNumber(digits: string): string {
  const cut = nationalDigits(digits);
  return cut === digits ? digits.replace(/^(98|84|966|971)(?=\d{3,7}$)/, '') : cut;
}

function glue(words: readonly string[], at: number): string[] {
  return [...words.slice(0, at), `${words[at] ?? ''}${words[at + 1] ?? ''}`, ...words.slice(at + 2)];
}

/** A lexeme in tsquery's own quoting. */
function quote(word: string): string {
  return `'${word.slice(0, 60).replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}
