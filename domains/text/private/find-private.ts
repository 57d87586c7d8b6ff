import { findAddresses } from './find-addresses.ts';
import { findNames } from './find-names.ts';
import { findNumbers } from './find-numbers.ts';

export const privateKinds = [
  'email',
  'url',
  'phone',
  'card',
  'iban',
  'nationalId',
  'plate',
  'address',
  'name',
] as const;
export type PrivateKind = (typeof privateKinds)[number];

/** A piece of personal data. Offsets are UTF-16 units of the ORIGINAL text. */
export interface PrivateSpan {
  readonly kind: PrivateKind;
  readonly start: number;
  readonly end: number;
  /** 0 to 1. A check digit that agrees gives .99, a name after a cue .5. */
  readonly confidence: number;
}

/** All personal data of a text, in order, no two overlapping: of two that do, the surer one. */
export function findPrivate(text: string): PrivateSpan[] {
  if (!mayHold.test(text)) return [];
  const found = [...findAddresses(text), ...findNumbers(text), ...findNames(text)].sort(
    (a, b) => b.confidence - a.confidence || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  const kept: PrivateSpan[] = [];
  for (const span of found)
    if (kept.every(other => span.end <= other.start || other.end <= span.start)) kept.push(span);
  return kept.sort((a, b) => a.start - b.start);
}

// Digits of any script, an @, a dot between letters, or a cue of a name or address: without these there is nothing to find.
const mayHold =
  /\p{Nd}|@|\p{L}\.\p{L}|آقا|خانم|جناب|خیابان|خیابون|کوچه|پلاک|السيد|سيد|الاستاذ|الأستاذ|أستاذ|شارع|حي |مستر|اسمي|اسمم|anh |chị |cô |chú |ông |bà |đường |tên |mr|mrs|ms|dr|my name|street|road/iu;
