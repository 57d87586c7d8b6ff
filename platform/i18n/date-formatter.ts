import { dayFromFields, fieldsOf, weekdayOf } from '../calendar/fields.ts';
import { dayOf, type Day } from '../calendar/day.ts';
import type { PeriodUnit } from '../calendar/period.ts';
import { dateTimeFormat, numberFormat } from './intl-cache.ts';
import type { CalendarName, Language } from './language.ts';

export type DateStyle =
  'short' | 'medium' | 'long' | 'month' | 'monthShort' | 'dayMonth' | 'weekday' | 'year';

/** Dates are instants (shown in the time zone) or calendar days (numbers, see platform/calendar). */
export interface DateFormatter {
  /** Default style 'medium': '5 Oct 2026', '۱۳ مهر ۱۴۰۵'. */
  date(value: Date | Day, style?: DateStyle): string;
  /** Date ('medium' unless said) and time of day. */
  dateTime(value: Date, style?: DateStyle): string;
  time(value: Date): string;
  /** Label of the period that begins on `start`: 'مهر ۱۴۰۵', 'Week of 5 Oct'. `short` leaves out the year. */
  period(start: Day, unit: PeriodUnit, short?: 'short'): string;
  /** Days from `start` up to, not including, `end`: '1 Oct to 31 Oct 2026'. */
  dateRange(start: Day, end: Day): string;
  /** Name of a weekday, 0 = Sunday. */
  weekdayName(weekday: number, width?: 'long' | 'short' | 'narrow'): string;
  /** Name of a month of the reader's calendar, 1…12. */
  monthName(month: number, width?: 'long' | 'short'): string;
}

export function createDateFormatter(
  language: Language,
  calendar: CalendarName,
  timeZone: string,
): DateFormatter {
  const patterns = language.dates;
  const locale = `${language.locale}-u-ca-${calendar}-nu-${language.numbering}`;
  const plain = numberFormat(`${language.locale}-u-nu-${language.numbering}`, { useGrouping: false });
  const padded = numberFormat(`${language.locale}-u-nu-${language.numbering}`, { minimumIntegerDigits: 2 });

  function weekdayName(weekday: number, width: 'long' | 'short' | 'narrow' = 'long'): string {
    // 1970-01-04 was a Sunday.
    return dateTimeFormat(locale, { weekday: width, timeZone: 'UTC' }).format(
      new Date((3 + weekday) * 86_400_000),
    );
  }

  function monthName(month: number, width: 'long' | 'short' = 'long'): string {
    const own = patterns.months?.[calendar]?.[month - 1];
    if (own !== undefined) return own;
    // Any year will do; the day is asked for, because some locales name a lone month differently.
    const first = dayFromFields({ year: calendar === 'gregory' ? 2000 : 1400, month, day: 1 }, calendar) ?? 0;
    const format = dateTimeFormat(locale, { month: width, day: 'numeric', timeZone: 'UTC' });
    const name =
      format.formatToParts(new Date(first * 86_400_000)).find(part => part.type === 'month')?.value ?? '';
    // CLDR's Vietnamese month is the bare number beside a literal 'tháng'.
    return /^\p{Nd}+$/u.test(name) ? monthPhrase(format, first) : name;
  }

  function fill(pattern: string, day: Day): string {
    const fields = fieldsOf(day, calendar);
    return pattern.replace(/\{(\w+)\}/g, (_, name: string) => {
      switch (name) {
        case 'day':
          return plain.format(fields.day);
        case 'day2':
          return padded.format(fields.day);
        case 'month':
          return monthName(fields.month);
        case 'Month':
          return capitalise(monthName(fields.month));
        case 'monthShort':
          return monthName(fields.month, 'short');
        case 'month2':
          return padded.format(fields.month);
        case 'year':
          return plain.format(fields.year);
        case 'weekday':
          return weekdayName(weekdayOf(day));
        default:
          return weekdayName(weekdayOf(day), 'short');
      }
    });
  }

  const asDay = (value: Date | Day) => (typeof value === 'number' ? value : dayOf(value, timeZone));
  const date = (value: Date | Day, style: DateStyle = 'medium') => fill(patterns[style], asDay(value));
  const time = (value: Date) =>
    dateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone }).format(value);

  return {
    date,
    time,
    weekdayName,
    monthName,
    dateTime: (value, style) =>
      patterns.dateTime.replace('{date}', date(value, style)).replace('{time}', time(value)),
    period: (start, unit, short) => {
      switch (unit) {
        case 'day':
          return date(start, short === undefined ? 'medium' : 'dayMonth');
        case 'week':
          return short === undefined
            ? patterns.week.replace('{date}', date(start, 'dayMonth'))
            : date(start, 'dayMonth');
        case 'month':
          return date(start, short === undefined ? 'month' : 'monthShort');
        case 'quarter': {
          const names = short === undefined ? patterns.quarters : patterns.quartersShort;
          return fill(names[Math.floor((fieldsOf(start, calendar).month - 1) / 3)] ?? '', start);
        }
        case 'year':
          return date(start, 'year');
      }
    },
    dateRange: (start, end) => {
      const last = end - 1;
      if (last <= start) return date(start);
      const sameYear = fieldsOf(start, calendar).year === fieldsOf(last, calendar).year;
      return patterns.range
        .replace('{low}', date(start, sameYear ? 'dayMonth' : 'medium'))
        .replace('{high}', date(last));
    },
  };
}

/** The month with the words that belong to it, from a format of day and month: '5 tháng 10' → 'tháng 10'. */
function monthPhrase(format: Intl.DateTimeFormat, day: Day): string {
  const parts = format.formatToParts(new Date(day * 86_400_000));
  const dayAt = parts.findIndex(part => part.type === 'day');
  return parts
    .slice(dayAt + 1)
    .map(part => part.value)
    .join('')
    .trim();
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
