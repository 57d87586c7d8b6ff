import type { CalendarName } from './language.ts';

/**
 * How a language writes days and periods, as text with {weekday}, {weekdayShort}, {day}, {day2}, {month}, {Month} (capitalised), {monthShort},
 * {month2} (two digits) and {year}. Written by hand because CLDR's own patterns are wrong or missing for Jalali
 * dates in all four languages ("۱۴۰۵ مهر"), and so that server and browser print the same whatever their ICU.
 */
export interface DatePatterns {
  /** All digits: 2026/10/05. */
  readonly short: string;
  /** '5 October 2026'. */
  readonly long: string;
  /** '5 Oct 2026'. */
  readonly medium: string;
  readonly month: string;
  readonly monthShort: string;
  readonly dayMonth: string;
  /** Weekday with the long date. */
  readonly weekday: string;
  /** {date} is a dayMonth or, in another year, a medium date. */
  readonly week: string;
  /** A name per quarter, with {year}, and a short one for axes. */
  readonly quarters: Quarters;
  readonly quartersShort: Quarters;
  readonly year: string;
  /** {date} and {time}. */
  readonly dateTime: string;
  /** {low} and {high}; for dates and numbers. */
  readonly range: string;
  /** Month names where Intl's are wrong in this language, first month first. */
  readonly months?: Partial<Readonly<Record<CalendarName, Months>>>;
}

type Quarters = readonly [string, string, string, string];

export type Months = readonly [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
];
