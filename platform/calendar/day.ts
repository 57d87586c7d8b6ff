import { CalendarDateTime, fromAbsolute, toZoned } from '@internationalized/date';

/** A calendar day as whole days since 1970-01-01 (Gregorian), without a time zone: 0 is 1 January 1970. */
export type Day = number;

const msPerDay = 86_400_000;

/** The day that a calendar on a wall in `timeZone` shows at `instant`. */
export function dayOf(instant: Date, timeZone: string): Day {
  const ms = instant.getTime();
  return Math.floor((ms + fromAbsolute(ms, timeZone).offset) / msPerDay);
}

/**
 * First instant of the day in `timeZone`. Where clocks jump over midnight (Tehran until 2022) it is the first
 * instant after the jump; where midnight comes twice, the first. A day that a zone skipped altogether (Apia,
 * 30 December 2011) is empty: its start is the next day's.
 */
export function startOfDay(day: Day, timeZone: string): Date {
  const utc = new Date(day * msPerDay);
  const midnight = new CalendarDateTime(utc.getUTCFullYear(), utc.getUTCMonth() + 1, utc.getUTCDate());
  return toZoned(midnight, timeZone, 'compatible').toDate();
}

/** The day of a Gregorian date: `dayFromIso('2026-10-05')`. Undefined when there is no such date. */
export function dayFromIso(iso: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!match) return undefined;
  const utc = new Date(0);
  utc.setUTCFullYear(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  return isoOfDay(utc.getTime() / msPerDay) === iso ? utc.getTime() / msPerDay : undefined;
}

/** '2026-10-05', for addresses, the API and SQL. */
export function isoOfDay(day: Day): string {
  return new Date(day * msPerDay).toISOString().slice(0, 10);
}
