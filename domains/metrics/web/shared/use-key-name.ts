import { useCallback } from 'react';
import { useI18n } from '../../../../ui/index.ts';

type Names = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What a person calls a dimension's key: `name('channel', 'qr', names)`. */
export function useKeyName(): (dimension: string, key: string, names?: Names) => string {
  const { t, language } = useI18n();
  return useCallback(
    (dimension, key, names) => {
      if (key === '') return t('common.notSet');
      const given = names?.[dimension]?.[key];
      if (given !== undefined) return given;
      if (dimension === 'language') return languageName(key, language.locale);
      // Channels that others feed through the API (chats, reviews) have no folder of their own here.
      if (dimension === 'channel')
        return t.dynamic(
          `collection.channel.${key}.name`,
          {},
          t.dynamic(`directory.consent.channel.${key}`, {}, key),
        );
      if (dimension === 'stage') return t.dynamic(`journeys.stage.${key}`, {}, key);
      if (dimension === 'segment') return t.dynamic(`dashboards.segment.${key}`, {}, key);
      return key;
    },
    [t, language],
  );
}

/** 'Persian', 'الفارسية': in the reader's language, as they may not read the other; the code where there is no name. */
function languageName(code: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}
