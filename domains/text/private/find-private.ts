import { findAddresses } from './find-addresses.ts';
import { findNames } from './find-names.ts';
import { findNumbers } from './find-numbers.ts';
import type { PrivateSpan } from './private-span.ts';

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
