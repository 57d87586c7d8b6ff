import type { CalendarName, WeekDay } from '../i18n/language.ts';
import type { Day } from './day.ts';
import { dayFromFields, daysInMonth, fieldsOf, weekdayOf } from './fields.ts';

export type PeriodUnit = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** Days from `start` up to, not including, `end`. */
export interface DayRange {
  readonly start: Day;
  readonly end: Day;
}

const monthsIn: Readonly<Record<'month' | 'quarter' | 'year', number>> = { month: 1, quarter: 3, year: 12 };

/** First day of the period of the reader's calendar that holds `day`. */
export function periodStart(day: Day, unit: PeriodUnit, calendar: CalendarName, weekStart: WeekDay): Day {
  if (unit === 'day') return day;
  if (unit === 'week') return day - ((weekdayOf(day) - weekStart + 7) % 7);
  const { year, month } = fieldsOf(day, calendar);
  return firstOfMonth(year, month - ((month - 1) % monthsIn[unit]), calendar);
}

/**
 * Moves a day by whole periods, forwards or back. A day that the target month lacks becomes its last
 * (31 Shahrivar + 1 month = 30 Mehr).
 */
export function addPeriods(day: Day, count: number, unit: PeriodUnit, calendar: CalendarName): Day {
  if (unit === 'day') return day + count;
  if (unit === 'week') return day + 7 * count;
  const fields = fieldsOf(day, calendar);
  const months = fields.year * 12 + (fields.month - 1) + count * monthsIn[unit];
  const year = Math.floor(months / 12);
  const month = months - year * 12 + 1;
  const first = firstOfMonth(year, month, calendar);
  return first + Math.min(fields.day, daysInMonth(year, month, calendar)) - 1;
}

/**
 * All periods that touch the days from `from` up to, not including, `to`, oldest first, each whole (not cut to
 * the range) and each beginning where the one before ends. Empty when `to` ≤ `from`.
 */
export function periodsBetween(
  from: Day,
  to: Day,
  unit: PeriodUnit,
  calendar: CalendarName,
  weekStart: WeekDay,
): DayRange[] {
  const periods: DayRange[] = [];
  if (to <= from) return periods;
  for (let start = periodStart(from, unit, calendar, weekStart); start < to;) {
    const end = addPeriods(start, 1, unit, calendar);
    periods.push({ start, end });
    start = end;
  }
  return periods;
}

function firstOfMonth(year: number, month: number, calendar: CalendarName): Day {
  const day = dayFromFields({ year, month, day: 1 }, calendar);
  if (day === undefined) throw new RangeError(`No month ${month} of year ${year} in calendar ${calendar}`);
  return day;
}
