import { createContext, use } from 'react';
import type { Formatter } from '../../platform/i18n/formatter.ts';
import type { CalendarName, Direction, Language, WeekDay } from '../../platform/i18n/language.ts';
import type { Translate } from '../../platform/i18n/translator.ts';

export interface I18n {
  /** `t('ui.close')`, `t('feedback.count', { n })`; keys and parameters are checked against English. */
  readonly t: Translate;
  /** Numbers, dates and lists in the reader's digits and calendar. */
  readonly format: Formatter;
  readonly language: Language;
  readonly direction: Direction;
  readonly calendar: CalendarName;
  /** Full locale with calendar and digits, for react-aria: 'fa-IR-u-ca-persian-nu-arabext'. */
  readonly locale: string;
  readonly timeZone: string;
  readonly weekStart: WeekDay;
}

export const I18nContext = createContext<I18n | null>(null);

/** The reader's language, calendar and digits. Throws outside an I18nProvider. */
export function useI18n(): I18n {
  const i18n = use(I18nContext);
  if (!i18n) throw new Error('useI18n needs an I18nProvider above it');
  return i18n;
}
