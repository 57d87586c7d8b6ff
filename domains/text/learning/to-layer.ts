import type { TextLanguage } from '../language/detect-language.ts';
import type { FittedSentiment, TaughtSentiment } from './fit-sentiment.ts';
import type { FittedTheme } from './fit-themes.ts';
import type { FeatureWeights, Layer, SentimentLayer } from './layer.ts';

/** What is used of what was learnt, in few bytes. */
export function toLayer(
  sentiment: ReadonlyMap<TextLanguage, FittedSentiment>,
  themes: readonly FittedTheme[],
): Layer {
  return {
    sentiment: Object.fromEntries(
      [...sentiment].flatMap(([language, { taught, share }]) =>
        share === 0 ? [] : [[language, sentimentLayer(taught, share)] as const],
      ),
    ),
    themes: themes
      .filter(one => one.isUsed)
      .map(({ theme, correction: { bias, scale, rows, weights } }) => ({
        theme,
        // The base's log odds stand half in each of the two classes (fit-themes.ts).
        bias: (bias[1] ?? 0) - (bias[0] ?? 0),
        scale: ((scale[1] ?? 1) + (scale[0] ?? 1)) / 2 - 1,
        ...compact(rows, 1, row => (weights[row * 2 + 1] ?? 0) - (weights[row * 2] ?? 0)),
      })),
  };
}

function sentimentLayer({ correction, spread }: TaughtSentiment, share: number): SentimentLayer {
  const { bias, scale, rows, weights } = correction;
  const { mark, mean, unit } = spread;
  const seen = Float32Array.from(
    correction.seen,
    (value, i) => (value * share) / (unit[Math.floor(i / 3)] ?? 1),
  );
  const shift = [0, 1, 2].map(k => -mean.reduce((sum, value, d) => sum + value * (seen[d * 3 + k] ?? 0), 0));
  return {
    bias: Array.from(bias, value => value * share),
    scale: Array.from(scale, value => (value - 1) * share),
    ...compact(rows, 3, (row, k) => (weights[row * 3 + k] ?? 0) * share),
    ...(seen.length > 0 && { network: { mark, bias: shift, weights: seen } }),
  };
}

/** One byte a number, by the largest; features that come to nothing are left out. In order of id. */
function compact(
  rows: ReadonlyMap<number, number>,
  classes: number,
  weightOf: (row: number, k: number) => number,
): FeatureWeights {
  let most = 1e-9;
  for (const row of rows.values())
    for (let k = 0; k < classes; k++) most = Math.max(most, Math.abs(weightOf(row, k)));
  const step = most / 127;
  const kept = [...rows]
    .map(([id, row]) => ({
      id,
      values: Array.from({ length: classes }, (_, k) => Math.round(weightOf(row, k) / step)),
    }))
    .filter(({ values }) => values.some(value => value !== 0))
    .sort((a, b) => a.id - b.id);
  return {
    ids: Uint32Array.from(kept, one => one.id),
    weights: Int8Array.from(kept.flatMap(one => one.values)),
    step,
  };
}
