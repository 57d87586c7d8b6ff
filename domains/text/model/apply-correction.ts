import type { PresentedReading } from '../contract.ts';
import type { SentimentLabel } from './sentiment.ts';

/** What a person says against a reading; the body of the endpoint `correct`. */
export interface Correction {
  readonly sentiment?: SentimentLabel;
  readonly themes?: readonly {
    readonly key: string;
    readonly present: boolean;
    readonly sentiment?: SentimentLabel;
  }[];
}

/** The reading as it will be, to be shown before the server has answered. */
export function applyCorrection(
  reading: PresentedReading,
  { sentiment, themes = [] }: Correction,
): PresentedReading {
  const changed = new Map(themes.map(theme => [theme.key, theme]));
  const kept = reading.themes
    .filter(theme => changed.get(theme.key)?.present !== false)
    .map(theme => {
      const change = changed.get(theme.key);
      return change ? { ...theme, sentiment: change.sentiment ?? theme.sentiment, corrected: true } : theme;
    });
  const added = themes
    .filter(theme => theme.present && !reading.themes.some(({ key }) => key === theme.key))
    .map(theme => ({
      key: theme.key,
      sentiment: theme.sentiment ?? sentiment ?? reading.sentiment?.label ?? ('neu' as const),
      probability: 1,
      spans: [],
      corrected: true,
    }));
  return {
    ...reading,
    corrected: true,
    sentiment:
      sentiment === undefined || reading.sentiment === null
        ? reading.sentiment
        : { ...reading.sentiment, label: sentiment, corrected: true },
    themes: [...kept, ...added],
  };
}

/** What takes a correction of this reading back. */
export function inverseOf(reading: PresentedReading, { sentiment, themes }: Correction): Correction {
  return {
    ...(sentiment !== undefined && reading.sentiment !== null && { sentiment: reading.sentiment.label }),
    ...(themes !== undefined && {
      themes: themes.map(({ key }) => {
        const before = reading.themes.find(theme => theme.key === key);
        return before ? { key, present: true, sentiment: before.sentiment } : { key, present: false };
      }),
    }),
  };
}
