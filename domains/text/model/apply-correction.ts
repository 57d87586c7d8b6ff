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
  /** All of it was looked at, and what holds of it with this correction is right. */
  readonly confirm?: boolean;
}

/** The reading as it will be, to be shown before the server has answered. */
export function applyCorrection(
  reading: PresentedReading,
  { sentiment, themes = [], confirm = false }: Correction,
): PresentedReading {
  const changed = new Map(themes.map(theme => [theme.key, theme]));
  const kept = reading.themes
    .filter(theme => changed.get(theme.key)?.present !== false)
    .map(theme => {
      const change = changed.get(theme.key);
      return change || confirm
        ? { ...theme, sentiment: change?.sentiment ?? theme.sentiment, corrected: true }
        : theme;
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
      reading.sentiment === null || (sentiment === undefined && !confirm)
        ? reading.sentiment
        : { ...reading.sentiment, label: sentiment ?? reading.sentiment.label, corrected: true },
    themes: [...kept, ...added],
  };
}
