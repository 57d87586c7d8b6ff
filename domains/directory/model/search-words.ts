import { foldWords } from '../../../platform/i18n/fold.ts';

export interface Searchable {
  readonly externalKey?: string | null | undefined;
  readonly name?: string | null | undefined;
  readonly email?: string | null | undefined;
  readonly phone?: string | null | undefined;
  readonly attributes: Readonly<Record<string, string>>;
  /** `purpose` → `channel` → whether it is granted now. */
  readonly consent?: Readonly<Record<string, Readonly<Record<string, { readonly granted: boolean }>>>>;
}

/** Longest word kept; PostgreSQL's own limit is 2046 bytes. */
const MAX_WORD = 60;
const MAX_WORDS = 200;

/**
 * What a customer is found by: folded words of name, address, key and attribute values, neighbours also glued
 * together («علی رضا» is found as «علیرضا»), digits of the phone in the forms people type, and exact filter marks
 * (`filterMark`). No word contains a space.
 */
export function searchWords(customer: Searchable): string[] {
  const words = new Set<string>();
  const addText = (text: string | null | undefined): void => {
    if (!text) return;
    const parts = foldWords(text).split(' ').slice(0, 40);
    parts.forEach((part, i) => {
      words.add(part);
      const next = parts[i + 1];
      if (next !== undefined && parts.length <= 8) words.add(part + next);
    });
  };
  addText(customer.name);
  addText(customer.externalKey);
  if (customer.email) {
    addText(customer.email.replace(/\.[a-z]+$/i, ''));
    words.add(customer.email.toLowerCase().replace(/\s/g, ''));
  }
  if (customer.phone) for (const form of phoneForms(customer.phone)) words.add(form);
  for (const [name, value] of Object.entries(customer.attributes)) {
    addText(value);
    words.add(filterMark(name, value));
  }
  for (const [purpose, channels] of Object.entries(customer.consent ?? {}))
    for (const [channel, { granted }] of Object.entries(channels))
      words.add(consentMark(purpose, channel, granted));
  words.delete('');
  return [...words].map(word => word.slice(0, MAX_WORD)).slice(0, MAX_WORDS);
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
  return foldWords(text).replaceAll(' ', '_');
}

/** '+98 912 345 6789' → as dialled with and without country code and zero, and the last four digits. */
function phoneForms(phone: string): string[] {
  const digits = foldWords(phone).replace(/\D/g, '').replace(/^00/, '');
  if (digits.length < 4) return digits === '' ? [] : [digits];
  const national = digits.replace(/^(98|84|966|971|964|20|44|1)(?=\d{8,})/, '').replace(/^0+/, '');
  return [digits, national, `0${national}`, digits.slice(-4)];
}
