import { dayFromFields } from '../calendar/fields.ts';
import type { Day } from '../calendar/day.ts';
import { createDateFormatter } from './date-formatter.ts';
import { foldWords } from './fold.ts';
import { numberFormat } from './intl-cache.ts';
import type { CalendarName, Language } from './language.ts';

/** Puts Persian and Arabic digits in 0–9 and leaves everything else alone. */
export function latinDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, digit => String((digit.codePointAt(0) ?? 0) & 15));
}

/**
 * A number as people type it, in Persian, Arabic or Latin digits: '۱٬۲۳۴٫۵', '1.234,5', '-5', '−۵'. A lone comma or
 * dot that could be either is read as the language does ('1.234' is 1234 in Vietnamese, 1.234 in English).
 * Undefined when it is not a number.
 */
export function parseNumber(text: string, language?: Pick<Language, 'locale'>): number | undefined {
  let plain = latinDigits(text.normalize('NFKC'))
    .replace(/[\s\p{Cf}'’_]/gu, '')
    .replace(/^[−–—﹣-]|[−–—-]$/u, '-')
    .replaceAll('٫', 'D')
    .replaceAll('٬', 'G')
    .replaceAll('،', ',');
  // A sign after the number is how it looks when a right-to-left editor has moved it.
  if (/^[^-].*-$/.test(plain)) plain = `-${plain.slice(0, -1)}`;
  const marks = plain.match(/[.,]/g) ?? [];
  const kinds = new Set(marks);
  if (kinds.size === 2) {
    const last = marks.at(-1) ?? '.';
    plain = plain.replaceAll(last === '.' ? ',' : '.', 'G').replaceAll(last, 'D');
  } else if (marks.length > 1 || plain.includes('D')) {
    plain = plain.replace(/[.,]/g, 'G');
  } else if (marks[0] !== undefined) {
    const groups = /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/.test(plain) && marks[0] === groupMark(language);
    plain = plain.replace(marks[0], groups ? 'G' : 'D');
  }
  if (!/^[+-]?(\d+|\d{1,3}(G\d{3})+)?(D\d*)?(e[+-]?\d+)?$/i.test(plain) || !/\d/.test(plain))
    return undefined;
  const value = Number(plain.replaceAll('G', '').replace('D', '.'));
  return Number.isFinite(value) ? value : undefined;
}

/** ',' or '.', whichever groups thousands; Persian and Arabic readers type the Latin comma for their own '٬'. */
function groupMark(language: Pick<Language, 'locale'> | undefined): string {
  if (language === undefined) return ',';
  const parts = numberFormat(`${language.locale}-u-nu-latn`, {}).formatToParts(1234567);
  return parts.find(part => part.type === 'group')?.value === '.' ? '.' : ',';
}

/**
 * A date as people type it: '۱۴۰۵/۷/۱۳', '13 Mehr 1405', '5/10/2026', '2026-10-05', '5 tháng 10, 2026'. A year after
 * 1700 is Gregorian whatever the calendar; a month's name says its calendar; otherwise `calendar` does. All digits:
 * the year stands first or last, the day before the month when last. Undefined when there is no such day.
 */
export function parseDay(text: string, language: Language, calendar: CalendarName): Day | undefined {
  const words = foldWords(text.normalize('NFKC'))
    .replace(/(?<=\d)(?=\p{L})|(?<=\p{L})(?=\d)/gu, ' ')
    .split(' ');
  let month: number | undefined;
  let named: CalendarName | undefined;
  const numbers: number[] = [];
  const names = monthNames(language);
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if (/^\d+$/.test(word)) {
      numbers.push(Number(word));
      continue;
    }
    // Names of two words first: 'ربيع الآخر', 'Rab. II'.
    const found = names.get(`${word} ${words[at + 1] ?? ''}`) ?? names.get(word);
    if (found === undefined) {
      if (!fillers.has(word) && !weekdays(language).has(word)) return undefined;
      continue;
    }
    if (names.has(`${word} ${words[at + 1] ?? ''}`)) at++;
    if (month !== undefined) return undefined;
    [named, month] = found;
  }
  if (numbers.length !== (month === undefined ? 3 : 2)) return undefined;
  const yearFirst = (numbers[0] ?? 0) > 31;
  const year = (yearFirst ? numbers[0] : numbers.at(-1)) ?? 0;
  if (year < 1000) return undefined;
  const rest = yearFirst ? numbers.slice(1) : numbers.slice(0, -1);
  const day = (month !== undefined || !yearFirst ? rest[0] : rest[1]) ?? 0;
  const ordinal = month ?? (yearFirst ? rest[0] : rest[1]) ?? 0;
  return dayFromFields({ year, month: ordinal, day }, named ?? calendarOfYear(year, language, calendar));
}

/** 1405 in a Gregorian workspace can only be the reader's other calendar. */
function calendarOfYear(year: number, language: Language, calendar: CalendarName): CalendarName {
  if (year > 1700) return 'gregory';
  return calendar !== 'gregory' ? calendar : language.code === 'ar' ? 'islamic-umalqura' : 'persian';
}

/** Words that stand in dates and say nothing: 'ngày 5 tháng 10 năm 2026', '5 October 2026 AD'. */
const fillers = new Set(
  ['', 'ngay', 'thang', 'thg', 'nam', 'of', 'th', 'st', 'nd', 'rd', 'ه', 'م', 'هـ'].map(foldWords),
);

/** Words of the weekdays' names ('Thứ Hai' is two). */
function weekdays(language: Language): ReadonlySet<string> {
  const { weekdayName } = createDateFormatter(language, 'gregory', 'UTC');
  const names = [0, 1, 2, 3, 4, 5, 6].flatMap(day => [weekdayName(day), weekdayName(day, 'short')]);
  return new Set(names.flatMap(name => foldWords(name).split(' ')));
}

type MonthNames = ReadonlyMap<string, readonly [CalendarName, number]>;
const monthNamesOf = new WeakMap<Language, MonthNames>();

function monthNames(language: Language): MonthNames {
  let names = monthNamesOf.get(language);
  if (names !== undefined) return names;
  const entries: [string, readonly [CalendarName, number]][] = [];
  for (const calendar of ['islamic-umalqura', 'persian', 'gregory'] as const) {
    const { monthName } = createDateFormatter(language, calendar, 'UTC');
    for (let month = 1; month <= 12; month++) {
      for (const width of ['long', 'short'] as const) {
        const name = foldWords(monthName(month, width));
        // Vietnamese months are numbers with a word before them.
        if (!/\d/.test(name)) entries.push([name, [calendar, month]]);
      }
    }
  }
  names = new Map(entries);
  monthNamesOf.set(language, names);
  return names;
}
