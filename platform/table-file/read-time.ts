import { dayFromFields, startOfDay } from '../calendar/index.ts';
import type { CalendarName } from '../i18n/language.ts';
import { latinDigits } from '../i18n/parse.ts';

/** What a date's digits do not say. */
export interface DateReading {
  /** Of dates whose year does not tell: years after 1700 are Gregorian. */
  readonly calendar: CalendarName;
  /** Of all-digit dates: 12/05/1402 is dmy. */
  readonly order: 'ymd' | 'dmy' | 'mdy';
}

type Order = DateReading['order'];

/** 1900…2100: what is outside is a mistyped or misread date. */
const EARLIEST = Date.UTC(1900, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);

const CLOCK = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(am|pm|ص|م|ق\.?ظ|ب\.?ظ)?$/i;
const DATE = /^(\d{1,4})[-/.\s](\d{1,2})[-/.\s](\d{1,4})(?:[T\s,]+(.+))?$/;

/**
 * A reader of time cells: ISO 8601 with or without offset, all-digit dates in the mapping's order and calendar
 * (Jalali and Hijri too, any digits), seconds or milliseconds since 1970. Without a time of day the day's start in the
 * time zone. Undefined when it is none of these; it remembers what it has read, as files repeat their dates.
 */
export function createTimeReader(
  reading: DateReading,
  timeZone: string,
): (cell: string, clock?: string) => Date | undefined {
  const seen = new Map<string, Date | undefined>();
  return (cell, clock) => {
    const text =
      clock === undefined || clock.trim() === ''
        ? cell
        : `${cell.trim().split(/[T ]/, 1)[0]} ${clock.trim()}`;
    if (seen.has(text)) return seen.get(text);
    const time = within(readTime(latinDigits(text).trim(), reading.calendar, reading.order, timeZone));
    if (seen.size > 20_000) seen.clear();
    seen.set(text, time);
    return time;
  };
}

function within(time: Date | undefined): Date | undefined {
  const ms = time?.getTime() ?? Number.NaN;
  return ms >= EARLIEST && ms < LATEST ? time : undefined;
}

function readTime(text: string, calendar: CalendarName, order: Order, timeZone: string): Date | undefined {
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:?\d{2})$/.test(text) && Number(text.slice(0, 4)) > 1700)
    return new Date(text);
  if (/^\d{10}$/.test(text)) return new Date(Number(text) * 1000);
  if (/^\d{13}$/.test(text)) return new Date(Number(text));
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  const match = compact ?? DATE.exec(text);
  if (match === null) return undefined;
  const fields = fieldsOf([match[1] ?? '', match[2] ?? '', match[3] ?? ''], compact === null ? order : 'ymd');
  if (fields === undefined) return undefined;
  const day = dayFromFields(fields, fields.year > 1700 ? 'gregory' : calendar);
  if (day === undefined) return undefined;
  const rest = match[4];
  if (rest === undefined) return startOfDay(day, timeZone);
  return withClock(day, rest, timeZone);
}

function fieldsOf(
  [a, b, c]: readonly [string, string, string],
  order: Order,
): { year: number; month: number; day: number } | undefined {
  // Four digits are a year wherever they stand.
  const [year, month, day] =
    a.length > 2
      ? [a, b, c]
      : order === 'mdy'
        ? [c, a, b]
        : order === 'dmy' || c.length > 2
          ? [c, b, a]
          : [a, b, c];
  const full = year.length > 2 ? Number(year) : undefined;
  return full === undefined ? undefined : { year: full, month: Number(month), day: Number(day) };
}

function withClock(day: number, text: string, timeZone: string): Date | undefined {
  const zoned = /^(.*?)\s*(Z|[+-]\d{2}:?\d{2})$/i.exec(text);
  const match = CLOCK.exec((zoned?.[1] ?? text).trim());
  if (match === null) return undefined;
  const half = match[4];
  let hour = Number(match[1]);
  if (half !== undefined) hour = (hour % 12) + (/pm|^م|ب/i.test(half) ? 12 : 0);
  const minute = Number(match[2]);
  const second = Number(match[3] ?? 0);
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  const ofDay = ((hour * 60 + minute) * 60 + second) * 1000;
  if (zoned?.[2] !== undefined) return new Date(day * 86_400_000 + ofDay - offsetOf(zoned[2]));
  return atWallClock(day, ofDay, timeZone);
}

/** '+03:30' in milliseconds. */
function offsetOf(zone: string): number {
  if (zone.toUpperCase() === 'Z') return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return (zone.startsWith('-') ? -minutes : minutes) * 60_000;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** The instant at which a wall clock in the zone shows this time; an hour that clocks skip counts from its start. */
function atWallClock(day: number, ofDay: number, timeZone: string): Date {
  const wall = day * 86_400_000 + ofDay;
  let instant = wall - zoneOffset(wall, timeZone);
  instant = wall - zoneOffset(instant, timeZone);
  return new Date(instant);
}

function zoneOffset(instant: number, timeZone: string): number {
  let format = formats.get(timeZone);
  if (format === undefined) {
    const parts = {
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    } as const;
    format = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn-hc-h23', { timeZone, ...parts });
    formats.set(timeZone, format);
  }
  const f = Object.fromEntries(format.formatToParts(instant).map(part => [part.type, Number(part.value)]));
  return (
    Date.UTC(
      f['year'] ?? 0,
      (f['month'] ?? 1) - 1,
      f['day'] ?? 1,
      f['hour'] ?? 0,
      f['minute'] ?? 0,
      f['second'] ?? 0,
    ) - instant
  );
}
