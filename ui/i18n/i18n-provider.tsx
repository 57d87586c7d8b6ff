import { type ReactNode, useMemo } from 'react';
import { I18nProvider as AriaI18nProvider } from 'react-aria-components';
import { createFormatter } from '../../platform/i18n/formatter.ts';
import type { AnyMessages, CalendarName, Language, WeekDay } from '../../platform/i18n/language.ts';
import { createTranslator } from '../../platform/i18n/translator.ts';
import { type I18n, I18nContext } from './i18n-context.ts';

interface I18nProviderProps {
  readonly language: Language;
  readonly messages: AnyMessages;
  /** The workspace's; default the language's own. */
  readonly calendar?: CalendarName | undefined;
  readonly timeZone?: string | undefined;
  readonly currency?: string | undefined;
  readonly weekStart?: WeekDay | undefined;
  readonly children: ReactNode;
}

/** Gives everything below it one language; set again inside a workspace with that workspace's calendar. */
export function I18nProvider({
  language,
  messages,
  calendar = language.calendar,
  timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone,
  currency = 'USD',
  weekStart = language.weekStart,
  children,
}: I18nProviderProps) {
  const i18n = useMemo<I18n>(
    () => ({
      t: createTranslator(language, messages),
      format: createFormatter({ language, calendar, timeZone, currency }),
      language,
      direction: language.direction,
      calendar,
      locale: `${language.locale}-u-ca-${calendar}-nu-${language.numbering}`,
      timeZone,
      weekStart,
    }),
    [language, messages, calendar, timeZone, currency, weekStart],
  );
  return (
    <I18nContext value={i18n}>
      <AriaI18nProvider locale={i18n.locale}>{children}</AriaI18nProvider>
    </I18nContext>
  );
}
