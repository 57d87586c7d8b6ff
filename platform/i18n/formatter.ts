import { isolate } from './bidi.ts';
import { createDateFormatter, type DateFormatter } from './date-formatter.ts';
import { collator, listFormat } from './intl-cache.ts';
import type { CalendarName, Language } from './language.ts';
import { createNumberFormatter, type NumberFormatter } from './number-formatter.ts';
import { createTimeSpanFormatter, type TimeSpanFormatter } from './time-span-formatter.ts';

export type { DateStyle } from './date-formatter.ts';

export interface FormatterOptions {
  readonly language: Language;
  readonly calendar: CalendarName;
  /** IANA name. */
  readonly timeZone: string;
  /** ISO 4217. */
  readonly currency: string;
}

/** Everything a reader sees written in their digits, calendar, direction and order. */
export interface Formatter extends NumberFormatter, DateFormatter, TimeSpanFormatter, FormatterOptions {
  /** 'a, b and c'. */
  list(items: readonly string[], type?: 'conjunction' | 'disjunction'): string;
  /** Alphabetical order of the language, numbers by value: for Array.sort. */
  compare(a: string, b: string): number;
  /** Wraps a text so that it does not reorder its neighbours. */
  isolate(text: string): string;
}

export function createFormatter(options: FormatterOptions): Formatter {
  const { language, calendar, timeZone, currency } = options;
  return {
    ...options,
    ...createNumberFormatter(language, currency),
    ...createDateFormatter(language, calendar, timeZone),
    ...createTimeSpanFormatter(language),
    list: (items, type = 'conjunction') => listFormat(language.locale, { type }).format(items),
    compare: collator(language.locale).compare,
    isolate,
  };
}
