import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { CalendarName, WeekDay } from '../i18n/language.ts';
import {
  addPeriods,
  dayFromFields,
  dayFromIso,
  dayOf,
  daysInMonth,
  fieldsOf,
  isoOfDay,
  namedRanges,
  periodsBetween,
  periodStart,
  rangeBefore,
  rangeOf,
  startOfDay,
  weekdayOf,
  type PeriodUnit,
} from './index.ts';

const calendars: readonly CalendarName[] = ['gregory', 'persian', 'islamic-umalqura'];
const units: readonly PeriodUnit[] = ['day', 'week', 'month', 'quarter', 'year'];
const zones = [
  'UTC',
  'Asia/Tehran',
  'Asia/Riyadh',
  'Asia/Ho_Chi_Minh',
  'America/Sao_Paulo',
  'Africa/Cairo',
  'America/St_Johns',
  'Asia/Beirut',
  'Pacific/Auckland',
];

// 1940 to 2070: inside the Umm al-Qura tables.
const anyDay = fc.integer({ min: -10957, max: 36500 });
const anyCalendar = fc.constantFrom(...calendars);
const anyUnit = fc.constantFrom(...units);
const anyWeekStart = fc.constantFrom<WeekDay>(0, 1, 6);

const day = (iso: string) => dayFromIso(iso) ?? NaN;

describe('days', () => {
  test.each([
    ['1970-01-01', 0],
    ['2026-10-05', 20731],
    ['1969-12-31', -1],
    ['0099-03-01', -683_309],
  ])('%s', (iso, value) => {
    expect(dayFromIso(iso)).toBe(value);
    expect(isoOfDay(value)).toBe(iso);
  });
  test.each(['2026-02-30', '2026-13-01', '2026-1-1', '', '20261005'])('no such date: %j', iso =>
    expect(dayFromIso(iso)).toBeUndefined(),
  );
  it('knows weekdays', () => {
    expect(weekdayOf(0)).toBe(4);
    fc.assert(fc.property(anyDay, value => weekdayOf(value) === new Date(value * 86_400_000).getUTCDay()));
  });
  it('is the day on the wall, not of UTC', () => {
    expect(isoOfDay(dayOf(new Date('2026-10-05T20:29:59Z'), 'Asia/Tehran'))).toBe('2026-10-05');
    expect(isoOfDay(dayOf(new Date('2026-10-05T20:30:00Z'), 'Asia/Tehran'))).toBe('2026-10-06');
  });
  it('begins after the jump where clocks jump over midnight', () => {
    expect(startOfDay(day('2021-03-22'), 'Asia/Tehran').toISOString()).toBe('2021-03-21T20:30:00.000Z');
    expect(startOfDay(day('2018-11-04'), 'America/Sao_Paulo').toISOString()).toBe('2018-11-04T03:00:00.000Z');
  });
  it('begins at the first of two midnights', () =>
    expect(startOfDay(day('2020-11-01'), 'America/Havana').toISOString()).toBe('2020-11-01T04:00:00.000Z'));
  it('is empty when a zone skipped it', () =>
    expect(startOfDay(day('2011-12-30'), 'Pacific/Apia')).toEqual(
      startOfDay(day('2011-12-31'), 'Pacific/Apia'),
    ));
  it('contains its start and not the instant before', () => {
    fc.assert(
      fc.property(fc.integer({ min: 7300, max: 29000 }), fc.constantFrom(...zones), (value, zone) => {
        const start = startOfDay(value, zone);
        // St John's set its clocks back at 00:01 until 2011: the day before comes again after midnight.
        expect(dayOf(start, zone)).toBe(value);
        if (zone !== 'America/St_Johns') expect(dayOf(new Date(start.getTime() - 1), zone)).toBe(value - 1);
      }),
      { numRuns: 500 },
    );
  });
});

describe('fields', () => {
  test.each([
    ['2026-10-05', 'persian', 1405, 7, 13],
    ['2025-03-20', 'persian', 1403, 12, 30],
    ['2025-03-21', 'persian', 1404, 1, 1],
    ['2026-10-05', 'islamic-umalqura', 1448, 4, 24],
    ['2026-10-05', 'gregory', 2026, 10, 5],
  ] as const)('%s in %s', (iso, calendar, year, month, dayOfMonth) =>
    expect(fieldsOf(day(iso), calendar)).toEqual({ year, month, day: dayOfMonth }),
  );
  it('goes there and back', () => {
    fc.assert(
      fc.property(
        anyDay,
        anyCalendar,
        (value, calendar) => dayFromFields(fieldsOf(value, calendar), calendar) === value,
      ),
    );
  });
  it('agrees with Intl', () => {
    fc.assert(
      fc.property(anyDay, anyCalendar, (value, calendar) => {
        const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
          year: 'numeric',
          month: 'numeric',
          day: 'numeric',
          timeZone: 'UTC',
        });
        const parts = Object.fromEntries(
          format.formatToParts(value * 86_400_000).map(part => [part.type, Number(part.value)]),
        );
        const fields = fieldsOf(value, calendar);
        expect([fields.year, fields.month, fields.day]).toEqual([
          parts['year'],
          parts['month'],
          parts['day'],
        ]);
      }),
    );
  });
  test.each([
    [{ year: 1404, month: 12, day: 30 }, 'persian'],
    [{ year: 1405, month: 7, day: 31 }, 'persian'],
    [{ year: 2026, month: 2, day: 29 }, 'gregory'],
    [{ year: 2026, month: 13, day: 1 }, 'gregory'],
    [{ year: 2026, month: 1.5, day: 1 }, 'gregory'],
    [{ year: 0, month: 1, day: 1 }, 'gregory'],
  ] as const)('refuses %j in %s', (fields, calendar) =>
    expect(dayFromFields(fields, calendar)).toBeUndefined(),
  );
});

describe('periods', () => {
  it('a period holds its day and ends where the next begins', () => {
    fc.assert(
      fc.property(anyDay, anyUnit, anyCalendar, anyWeekStart, (value, unit, calendar, weekStart) => {
        const start = periodStart(value, unit, calendar, weekStart);
        const end = addPeriods(start, 1, unit, calendar);
        expect(start <= value && value < end).toBe(true);
        expect(periodStart(end, unit, calendar, weekStart)).toBe(end);
        expect(periodStart(end - 1, unit, calendar, weekStart)).toBe(start);
        expect(addPeriods(end, -1, unit, calendar)).toBe(start);
      }),
      { numRuns: 1000 },
    );
  });
  it('periods between two days join without gap or overlap and cover them', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: 1, max: 800 }),
        anyUnit,
        anyCalendar,
        anyWeekStart,
        (from, length, unit, calendar, weekStart) => {
          const periods = periodsBetween(from, from + length, unit, calendar, weekStart);
          const [first, last] = [periods.at(0), periods.at(-1)];
          expect(first?.start).toBeLessThanOrEqual(from);
          expect(first?.end).toBeGreaterThan(from);
          expect(last?.start).toBeLessThan(from + length);
          expect(last?.end).toBeGreaterThanOrEqual(from + length);
          expect(periods.slice(1).map(({ start }) => start)).toEqual(
            periods.slice(0, -1).map(({ end }) => end),
          );
        },
      ),
    );
  });
  it('has none between a day and itself', () =>
    expect(periodsBetween(5, 5, 'month', 'persian', 6)).toEqual([]));
  it('begins weeks on the day asked for', () => {
    expect(isoOfDay(periodStart(day('2026-10-05'), 'week', 'persian', 6))).toBe('2026-10-03');
    expect(isoOfDay(periodStart(day('2026-10-05'), 'week', 'gregory', 1))).toBe('2026-10-05');
    expect(isoOfDay(periodStart(day('2026-10-05'), 'week', 'gregory', 0))).toBe('2026-10-04');
  });
  it('shortens a day that the month lacks', () => {
    const lastOfShahrivar = dayFromFields({ year: 1405, month: 6, day: 31 }, 'persian') ?? NaN;
    expect(fieldsOf(addPeriods(lastOfShahrivar, 1, 'month', 'persian'), 'persian')).toEqual({
      year: 1405,
      month: 7,
      day: 30,
    });
    expect(isoOfDay(addPeriods(day('2024-02-29'), 1, 'year', 'gregory'))).toBe('2025-02-28');
  });
  it('counts quarters from the first month of the calendar', () =>
    expect(fieldsOf(periodStart(day('2026-10-05'), 'quarter', 'persian', 6), 'persian')).toEqual({
      year: 1405,
      month: 7,
      day: 1,
    }));
});

describe('named ranges', () => {
  const today = day('2026-10-05');
  test.each([
    ['today', '2026-10-05', '2026-10-06'],
    ['yesterday', '2026-10-04', '2026-10-05'],
    ['last7', '2026-09-29', '2026-10-06'],
    ['thisWeek', '2026-10-03', '2026-10-10'],
    ['thisMonth', '2026-09-23', '2026-10-23'],
    ['lastMonth', '2026-08-23', '2026-09-23'],
    ['thisYear', '2026-03-21', '2027-03-21'],
    ['last12Months', '2025-10-23', '2026-10-23'],
  ] as const)('%s, Jalali', (name, from, to) => {
    const range = rangeOf(name, today, 'persian', 6);
    expect([isoOfDay(range.start), isoOfDay(range.end)]).toEqual([from, to]);
  });
  it('the range before ends where the range begins', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...namedRanges),
        anyDay,
        anyCalendar,
        anyWeekStart,
        (name, value, calendar, weekStart) => {
          const range = rangeOf(name, value, calendar, weekStart);
          const before = rangeBefore(name, value, calendar, weekStart);
          expect(range.end).toBeGreaterThan(range.start);
          expect(before.end).toBe(range.start);
          expect(Math.abs(before.end - before.start - (range.end - range.start))).toBeLessThanOrEqual(4);
        },
      ),
    );
  });
});

const shared = join(import.meta.dirname, '../../../shared/data/language/jalali');

describe.skipIf(!existsSync(shared))(
  'Jalali vectors (skipped: ../shared/data/language/jalali is not here)',
  () => {
    it('all agree', () => {
      const lines = readFileSync(join(shared, 'vectors.csv'), 'utf8').trim().split('\n').slice(1);
      expect(lines.length).toBeGreaterThan(19_000);
      const wrong = lines.filter(line => {
        const [gregorian = '', jalali = ''] = line.trim().split(',');
        const [year, month, dayOfMonth] = jalali.split('-').map(Number);
        const fields = fieldsOf(day(gregorian), 'persian');
        return fields.year !== year || fields.month !== month || fields.day !== dayOfMonth;
      });
      expect(wrong).toEqual([]);
    });
    it('has the same leap years', () => {
      const leap = JSON.parse(readFileSync(join(shared, 'leap_years_1300_1500.json'), 'utf8')) as number[];
      const ours = Array.from({ length: 201 }, (_, at) => 1300 + at).filter(
        year => daysInMonth(year, 12, 'persian') === 30,
      );
      expect(ours).toEqual(leap);
    });
  },
);
