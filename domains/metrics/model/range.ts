import {
  dayFromIso,
  isoOfDay,
  periodsBetween,
  rangeBefore,
  rangeOf,
  type Day,
  type DayRange,
  type PeriodUnit,
} from '../../../platform/calendar/index.ts';
import type { CalendarName, WeekDay } from '../../../platform/i18n/language.ts';
import type { Filters } from './filters.ts';

export interface ReaderCalendar {
  readonly calendar: CalendarName;
  readonly weekStart: WeekDay;
}

export interface Ranges {
  readonly range: DayRange;
  /** The stretch just before, to compare with. */
  readonly previous: DayRange;
}

/** The days that filters mean on `today`; without any, the last 90. Undefined when they end before they begin. */
export function rangesOf(
  { range: name, from, to }: Pick<Filters, 'range' | 'from' | 'to'>,
  today: Day,
  { calendar, weekStart }: ReaderCalendar,
): Ranges | undefined {
  const [first, last] = [from && dayFromIso(from), to && dayFromIso(to)];
  if (typeof first !== 'number' && typeof last !== 'number') {
    const named = name ?? 'last90';
    return {
      range: rangeOf(named, today, calendar, weekStart),
      previous: rangeBefore(named, today, calendar, weekStart),
    };
  }
  const end = (typeof last === 'number' ? last : Math.max(today, Number(first))) + 1;
  const start = typeof first === 'number' ? first : end - 90;
  return start < end
    ? { range: { start, end }, previous: { start: 2 * start - end, end: start } }
    : undefined;
}

/** A unit that gives a trend of some ten to sixty points. */
export function unitFor({ start, end }: DayRange): PeriodUnit {
  const days = end - start;
  if (days <= 31) return 'day';
  if (days <= 200) return 'week';
  if (days <= 1500) return 'month';
  return days <= 5500 ? 'quarter' : 'year';
}

/** The periods that touch the range, cut to it: the first and the last may be parts. */
export function periodsOf(
  range: DayRange,
  unit: PeriodUnit,
  { calendar, weekStart }: ReaderCalendar,
): DayRange[] {
  return periodsBetween(range.start, range.end, unit, calendar, weekStart).map(({ start, end }) => ({
    start: Math.max(start, range.start),
    end: Math.min(end, range.end),
  }));
}

/** As the API says it: ISO days, both included. */
export function daysOf({ start, end }: DayRange): { from: string; to: string } {
  return { from: isoOfDay(start), to: isoOfDay(end - 1) };
}
