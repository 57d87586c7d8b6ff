import { foldedWords } from './fold-cached.ts';

export interface Searchable {
  readonly externalKey?: string | null | undefined;
  readonly name?: string | null | undefined;
  readonly email?: string | null | undefined;
  readonly phone?: string | null | undefined;
  readonly attributes: Readonly<Record<string, string>>;
  /** `purpose` → `channel` → whether it is granted now. */
  readonly consent?:
    Readonly<Record<string, Readonly<Record<string, { readonly granted: boolean }>>>> | undefined;
}

/** Longest word kept; PostgreSQL's own limit is 2046 bytes. */
const MAX_WORD = 60;
const MAX_WORDS = 200;
const MAX_WORDS_A_TEXT = 40;

/**
 * What a customer is found by: folded words of name, address, key and attribute values, neighbours in a name also
 * glued together («علی رضا» is found as «علیرضا»), digits of the phone, and exact filter marks (`filterMark`). No word
 * contains a space. Every word is an entry of the index, so that nothing is kept that a beginning of another covers.
 */
export function searchWords(customer: Searchable): string[] {
  const words = new Set<string>();
  if (customer.name) {
    const parts = foldedWords(customer.name).slice(0, MAX_WORDS_A_TEXT);
    parts.forEach((part, i) => {
      const next = parts[i + 1];
      // The glued pair begins with its first word, which it therefore covers.
      words.add(next === undefined ? part : part + next);
    });
  }
  if (customer.externalKey) addCode(words, customer.externalKey);
  if (customer.email) addCode(words, customer.email);
  if (customer.phone) for (const form of phoneForms(customer.phone)) words.add(form);
  for (const name in customer.attributes) {
    const value = customer.attributes[name] ?? '';
    for (const word of foldedWords(value).slice(0, MAX_WORDS_A_TEXT)) words.add(word);
    words.add(filterMark(name, value));
  }
  for (const [purpose, channels] of Object.entries(customer.consent ?? {}))
    for (const [channel, { granted }] of Object.entries(channels))
      words.add(consentMark(purpose, channel, granted));
  words.delete('');
  return [...words]
    .slice(0, MAX_WORDS)
    .map(word => (word.length > MAX_WORD ? word.slice(0, MAX_WORD) : word));
}

/** A key or an address: all of it glued together, and its later parts ('crm-00123' is found by '00123'). */
function addCode(words: Set<string>, code: string): void {
  const parts = foldedWords(code).slice(0, MAX_WORDS_A_TEXT);
  words.add(parts.join(''));
  for (const part of parts.slice(1)) if (part.length > 1 && part !== 'com') words.add(part);
}

/** The word that says exactly "attribute `name` is `value`"; no folded word begins with '='. */
export function filterMark(name: string, value: string): string {
  return `=${foldMark(name)}=${foldMark(value)}`.slice(0, MAX_WORD);
}

/** The word that says whether `purpose` by `channel` is consented to. */
export function consentMark(purpose: string, channel: string, granted: boolean): string {
  return `=consent:${foldMark(purpose)}:${foldMark(channel)}=${granted ? 'yes' : 'no'}`.slice(0, MAX_WORD);
}

function foldMark(text: string): string {
  return foldedWords(text).join('_');
}

/** '+98 912 345 6789' → without country code and leading zeros, as a query's digits are read too; and the last four. */
function phoneForms(phone: string): string[] {
  const digits = nationalDigits(foldedWords(phone).join(''));
  return digits.length < 5 ? [digits] : [digits, digits.slice(-4)];
}

/** Digits as dialled inside the country, without the trunk zero: '0912…', '+98912…' and '0098912…' are one number. */
export function nationalDigits(text: string): string {
  const digits = text.replace(/\D/g, '').replace(/^00/, '');
  return digits.replace(/^(98|84|966|971|964|20|44|1)(?=\d{8,})/, '').replace(/^0+/, '');
}
