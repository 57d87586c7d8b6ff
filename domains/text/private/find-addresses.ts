import { plainDigits } from './digits.ts';
import type { PrivateSpan } from './private-span.ts';

const email = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
const url =
  /(?:https?:\/\/|www\.)[^\s<>"'«»()]+|(?<![\p{L}\p{N}@.])(?:t\.me|wa\.me|instagram\.com|facebook\.com|fb\.com)\/[^\s<>"'«»()]+/giu;
const handle = /(?<![\p{L}\p{N}.@])@[a-z0-9_][a-z0-9_.]{2,29}/giu;

// Streets with a number: the words of a street, then a house number within the same phrase.
const streets: readonly RegExp[] = [
  /(?:خیابان|خیابون|خ\.|بلوار|کوچه|کوی|میدان|بزرگراه)\s[^\n.؟!؛]{2,60}?(?:پلاک|واحد|پ)\s*\.?\s*\d{1,5}/gu,
  /(?:شارع|حي|طريق)\s[^\n.؟!؛]{2,50}?(?:مبنى|عمارة|فيلا|شقة|رقم|بناية)\s*(?:رقم\s*)?\d{1,5}/gu,
  /(?:số nhà|số)\s\d{1,4}[a-z]?(?:\/\d{1,4})*\s+(?:đường|phố|ngõ|hẻm)\s[\p{Lu}][\p{L}\d ]{2,40}/giu,
  /(?<!\d)\d{1,4}[a-zA-Z]?(?:\/\d{1,4})*\s(?:đường|phố)\s\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+){0,3}/gu,
  /(?<!\d)\d{1,5}[a-z]?,?\s(?:[A-Z][a-z]+\s){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Close|Boulevard|Blvd)\b\.?/gu,
];

/** E-mail addresses, web addresses, handles, and streets with a house number. */
export function findAddresses(text: string): PrivateSpan[] {
  const found: PrivateSpan[] = [];
  const add = (kind: PrivateSpan['kind'], start: number, length: number, confidence: number) =>
    found.push({ kind, start, end: start + length, confidence });
  for (const match of text.matchAll(email)) add('email', match.index, match[0].length, 0.99);
  for (const match of text.matchAll(url))
    add('url', match.index, match[0].replace(/[.,؛،!?؟]+$/u, '').length, 0.95);
  for (const match of text.matchAll(handle))
    add('url', match.index, match[0].replace(/\.+$/, '').length, 0.6);
  const plain = plainDigits(text);
  for (const pattern of streets)
    for (const match of plain.matchAll(pattern)) add('address', match.index, match[0].length, 0.7);
  return found;
}
