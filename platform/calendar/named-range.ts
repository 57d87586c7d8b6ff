import type { CalendarName, WeekDay } from '../i18n/language.ts';
import type { Day } from './day.ts';
import { addPeriods, periodStart, type DayRange, type PeriodUnit } from './period.ts';

/** Ranges offered by every date filter; their names are the messages `common.range.<name>`. */
export const namedRanges = [
  'today',
  'yesterday',
  'last7',
  'last30',
  'last90',
  'thisWeek',
  'lastWeek',
  'thisMonth',
  'lastMonth',
  'thisQuarter',
  'lastQuarter',
  'thisYear',
  'lastYear',
  'last12Months',
] as const;

export type NamedRange = (typeof namedRanges)[number];

const rolling: Partial<Readonly<Record<NamedRange, number>>> = { today: 1, last7: 7, last30: 30, last90: 90 };

const whole: Partial<Readonly<Record<NamedRange, readonly [unit: PeriodUnit, periodsAgo: number]>>> = {
  yesterday: ['day', 1],
  thisWeek: ['week', 0],
  lastWeek: ['week', 1],
  thisMonth: ['month', 0],
  lastMonth: ['month', 1],
  thisQuarter: ['quarter', 0],
  lastQuarter: ['quarter', 1],
  thisYear: ['year', 0],
  lastYear: ['year', 1],
};

/**
 * The days of a named range as seen on `today`. Rolling ranges end with today; "this …" ranges end with their
 * period, so that a part of them may lie ahead; last12Months is twelve whole months, this month the last.
 */
export function rangeOf(name: NamedRange, today: Day, calendar: CalendarName, weekStart: WeekDay): DayRange {
  const days = rolling[name];
  if (days !== undefined) return { start: today + 1 - days, end: today + 1 };
  const [unit, periodsAgo] = whole[name] ?? ['month', 0];
  const current = periodStart(today, unit, calendar, weekStart);
  const start = addPeriods(current, -periodsAgo, unit, calendar);
  const end = addPeriods(start, 1, unit, calendar);
  return name === 'last12Months' ? { start: addPeriods(end, -12, 'month', calendar), end } : { start, end };
}

/**
 * The range to compare a named range with: the same stretch just before it. For calendar ranges the period
 * before (month against month, although their lengths differ); for rolling ones the same number of days.
 */
export function rangeBefore(
  name: NamedRange,
  today: Day,
  calendar: CalendarName,
  weekStart: WeekDay,
): DayRange {
  const range = rangeOf(name, today, calendar, weekStart);
  if (name === 'last12Months')
    return { start: addPeriods(range.start, -12, 'month', calendar), end: range.start };
  const unit = whole[name]?.[0];
  if (unit === undefined) return { start: 2 * range.start - range.end, end: range.start };
  return { start: addPeriods(range.start, -1, unit, calendar), end: range.start };
}
