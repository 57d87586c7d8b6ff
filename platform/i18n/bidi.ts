import type { Direction } from './language.ts';

const first = '\u2068';
const last = '\u2069';

const rtlLetter = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
// Anything that the bidirectional algorithm could reorder or flip inside right-to-left text.
const notPlainArabic = /[^\p{Script=Arabic}\p{M}\s\u200c،؛؟.]/u;

/** Keeps a text from reordering what stands around it (U+2068 … U+2069). */
export function isolate(text: string): string {
  return text === '' || (text.startsWith(first) && text.endsWith(last)) ? text : first + text + last;
}

/** Isolates a foreign text only when it could disturb, or be disturbed by, text of this direction. */
export function isolateIn(direction: Direction, text: string): string {
  const risky = direction === 'rtl' ? notPlainArabic.test(text) : rtlLetter.test(text);
  return risky ? isolate(text) : text;
}
