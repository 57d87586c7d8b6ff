import {
  CalendarDate,
  GregorianCalendar,
  IslamicUmalquraCalendar,
  PersianCalendar,
  type Calendar,
} from '@internationalized/date';
import type { CalendarName, WeekDay } from '../i18n/language.ts';
import type { Day } from './day.ts';

/** A day as people of a calendar write it; month and day count from 1. */
export interface DayFields {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const calendars: Readonly<Record<CalendarName, Calendar>> = {
  gregory: new GregorianCalendar(),
  persian: new PersianCalendar(),
  'islamic-umalqura': new IslamicUmalquraCalendar(),
};

/** Julian day number of 1970-01-01. */
const epochJulianDay = 2_440_588;

/**
 * Year, month and day of a day. Jalali by the 33-year rule (equal to the official calendar from 1300 to 1500),
 * Hijri by the Umm al-Qura tables (1300 to 1600, arithmetic beyond).
 */
export function fieldsOf(day: Day, calendar: CalendarName): DayFields {
  const date = calendars[calendar].fromJulianDay(day + epochJulianDay);
  return { year: date.year, month: date.month, day: date.day };
}

/** The day with these fields; undefined when the calendar has no such day (31 Mehr, 30 Esfand of a common year). */
export function dayFromFields(fields: DayFields, calendar: CalendarName): Day | undefined {
  const { year, month, day } = fields;
  if (![year, month, day].every(Number.isInteger) || year < 1 || month < 1 || month > 12 || day < 1)
    return undefined;
  if (day > daysInMonth(year, month, calendar)) return undefined;
  return (
    calendars[calendar].toJulianDay(new CalendarDate(calendars[calendar], year, month, day)) - epochJulianDay
  );
}

/** Length of a month, 28…31. */
export function daysInMonth(year: number, month: number, calendar: CalendarName): number {
  return calendars[calendar].getDaysInMonth(new CalendarDate(calendars[calendar], year, month, 1));
}

/** 0 = Sunday … 6 = Saturday. 1970-01-01 was a Thursday. */
export function weekdayOf(day: Day): WeekDay {
  return ((((day + 4) % 7) + 7) % 7) as WeekDay;
}
