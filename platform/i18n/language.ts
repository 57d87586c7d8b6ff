import type { Messages } from '../../languages/en/index.ts';
import type { DatePatterns } from './date-patterns.ts';
import type { PluralCategory } from './message.ts';

export type CalendarName = 'gregory' | 'persian' | 'islamic-umalqura';
export type Direction = 'ltr' | 'rtl';
/** 0 = Sunday … 6 = Saturday, as Date.getDay(). */
export type WeekDay = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** All areas' messages of one language, in the shape of English (plural categories aside). */
export type AnyMessages = {
  readonly [A in keyof Messages]: {
    readonly [K in keyof Messages[A]]: Messages[A][K] extends string
      ? string
      : { readonly plural: string } & Partial<Readonly<Record<PluralCategory, string>>> & {
            readonly other: string;
          };
  };
};

/** For languages whose readers do not write amounts as CLDR does. */
export interface MoneyPattern {
  /** '{amount} {symbol}'. */
  readonly pattern: string;
  /** ISO 4217 code → word or sign; others take the narrow symbol of Intl. */
  readonly symbols: Readonly<Record<string, string>>;
}

/** What a folder under languages/ exports as `language`. */
export interface Language {
  /** BCP 47 primary language subtag, the folder's name: 'fa'. */
  readonly code: string;
  /** Its name in itself: 'فارسی'. */
  readonly name: string;
  /** 'Welcome', said where all languages are offered at once, before one is chosen. */
  readonly greeting: string;
  readonly direction: Direction;
  /** Full locale for Intl, without calendar or digits: 'fa-IR'. */
  readonly locale: string;
  /** Calendar its readers use unless the workspace says otherwise. */
  readonly calendar: CalendarName;
  /** Unicode numbering system: 'arabext', 'arab', 'latn'. */
  readonly numbering: string;
  readonly weekStart: WeekDay;
  readonly plurals: readonly PluralCategory[];
  readonly dates: DatePatterns;
  readonly money?: MoneyPattern;
  /** CSS font stack and running-text line height. */
  readonly font: { readonly family: string; readonly lineHeight: number };
  /**
   * Folds a text for search and matching in this language: forgives letter variants, diacritics, ZWNJ,
   * digits, case, tones. Idempotent; the result may only be compared, never shown.
   */
  readonly fold: (text: string) => string;
  /** Loads the catalogue (a separate chunk in the browser). */
  readonly load: () => Promise<AnyMessages>;
}
