import { latinDigits } from '../i18n/parse.ts';
import { createTimeReader, type DateReading } from './read-time.ts';

/**
 * The calendar and order in which the values of a column are dates, all of them or at least `share`; undefined when
 * they are none.
 */
export function guessDateReading(values: readonly string[], share = 1): DateReading | undefined {
  // A bare number is a time only when a name says so elsewhere; here it must look like a date.
  const dates = values.filter(value => /\d[-/.]\d/.test(latinDigits(value)));
  if (dates.length === 0 || dates.length < values.length * share) return undefined;
  const year = Math.max(...dates.map(value => Number(/\d{4}/.exec(latinDigits(value))?.[0] ?? 0)));
  for (const order of ['ymd', 'dmy', 'mdy'] as const) {
    const calendar =
      year === 0 || year > 1700 ? 'gregory' : year > 1430 && year < 1500 ? 'islamic-umalqura' : 'persian';
    const read = createTimeReader({ calendar, order }, 'UTC');
    const readable = dates.filter(value => read(value) !== undefined).length;
    if (readable >= values.length * share) return { calendar, order };
  }
  return undefined;
}
