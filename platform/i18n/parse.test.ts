import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { languages } from '../../languages/registry.gen.ts';
import { dayFromIso, isoOfDay } from '../calendar/day.ts';
import { createFormatter } from './formatter.ts';
import type { CalendarName, Language } from './language.ts';
import { latinDigits, parseDay, parseNumber } from './parse.ts';

const { fa, ar, vi, en } = languages;
const everyLanguage: readonly Language[] = Object.values(languages);
const everyCalendar: readonly CalendarName[] = ['gregory', 'persian', 'islamic-umalqura'];

describe('parseNumber', () => {
  test.each([
    ['۱٬۲۳۴٫۵', fa, 1234.5],
    ['۱,۲۳۴', fa, 1234],
    ['1.234', vi, 1234],
    ['1.234,5', vi, 1234.5],
    ['1,5', vi, 1.5],
    ['1.234', en, 1.234],
    ['1,234', en, 1234],
    ['1,234,567.8', en, 1234567.8],
    ['1.234.567,8', en, 1234567.8],
    ['0,123', en, 0.123],
    ['−۵', fa, -5],
    ['۵-', fa, -5],
    ['\u200e−۱۹٫۱', fa, -19.1],
    ['٫٥', ar, 0.5],
    ['1 234', en, 1234],
    ['１２', en, 12],
    ['1e3', en, 1000],
  ] as const)('%s → %s %d', (text, language, value) => expect(parseNumber(text, language)).toBe(value));

  test.each(['', ' ', 'abc', '12a', '12,34,5', '1.2.3', '--5', '.', '۱۲/۵', 'Infinity', 'NaN', '1e999'])(
    'refuses %j',
    text => expect(parseNumber(text, en)).toBeUndefined(),
  );

  it('reads back what the formatter writes', () => {
    for (const language of everyLanguage) {
      const format = createFormatter({ language, calendar: 'gregory', timeZone: 'UTC', currency: 'USD' });
      fc.assert(
        fc.property(
          fc.integer({ min: -1e9, max: 1e9 }),
          fc.integer({ min: 0, max: 99 }),
          (whole, hundredths) => {
            const value = whole + (whole < 0 ? -hundredths : hundredths) / 100;
            // Three digits behind a lone mark are the one ambiguous case; two decimals are always read.
            expect(parseNumber(format.number(value, 2), language)).toBeCloseTo(value, 6);
            expect(parseNumber(format.integer(whole), language)).toBe(whole);
          },
        ),
      );
    }
  });
});

describe('parseDay', () => {
  test.each([
    ['۱۴۰۵/۷/۱۳', fa, 'persian'],
    ['۱۳ مهر ۱۴۰۵', fa, 'gregory'],
    ['دوشنبه ۱۳ مهر ۱۴۰۵', fa, 'persian'],
    ['13 Mehr 1405', en, 'gregory'],
    ['5/10/2026', vi, 'gregory'],
    ['2026-10-05', fa, 'persian'],
    ['5 tháng 10, 2026', vi, 'gregory'],
    ['Ngày 5 tháng 10 năm 2026', vi, 'gregory'],
    ['October 5, 2026', en, 'gregory'],
    ['5th Oct 2026', en, 'persian'],
    ['٢٤ ربيع الآخر ١٤٤٨ هـ', ar, 'gregory'],
    ['24/4/1448', ar, 'islamic-umalqura'],
    ['1448/4/24', ar, 'gregory'],
    ['٠٥\u200f/١٠\u200f/٢٠٢٦', ar, 'gregory'],
  ] as const)('%s (%s) is 5 October 2026', (text, language, calendar) =>
    expect(parseDay(text, language, calendar)).toBe(dayFromIso('2026-10-05')),
  );

  test.each([
    '',
    '5',
    '5/10',
    '31/7/1405',
    '1404/12/30',
    '0/0/2026',
    '5/10/26',
    'soon',
    '5 Oct Mehr 1405',
    '1/2/3/2026',
  ])('refuses %j', text => expect(parseDay(text, en, 'persian')).toBeUndefined());

  it('reads back what the formatter writes, in every language, calendar and style', () => {
    for (const language of everyLanguage) {
      for (const calendar of everyCalendar) {
        const format = createFormatter({ language, calendar, timeZone: 'UTC', currency: 'USD' });
        fc.assert(
          fc.property(
            // 1950 to 2070, inside every calendar's certain range.
            fc.integer({ min: -7300, max: 36500 }),
            fc.constantFrom('short', 'medium', 'long', 'weekday'),
            (day, style) => {
              const text = format.date(day, style as 'short');
              const read = parseDay(text, language, calendar);
              expect(read === undefined ? text : isoOfDay(read)).toBe(isoOfDay(day));
            },
          ),
          { numRuns: 60 },
        );
      }
    }
  });
});

test('latinDigits leaves all but digits', () => expect(latinDigits('کد A-۱۲٣x')).toBe('کد A-123x'));
