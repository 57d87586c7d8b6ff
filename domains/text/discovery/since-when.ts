import type { CountSeries } from './count-series.ts';

/** When a rate rose. Days are indices of the series. */
export interface Since {
  /** Likeliest first day of the higher rate. */
  readonly day: number;
  /** Days that cannot be told from it: within 1.92 of its log-likelihood, a 95 % profile interval. */
  readonly earliest: number;
  readonly latest: number;
  readonly before: number;
  readonly after: number;
}

/**
 * The likeliest day in [from, to) at which the rate per text changed once, upwards (Poisson likelihood of two rates).
 * Undefined when no day makes the later rate the higher one.
 */
export function sinceWhen(series: CountSeries, from: number, to: number): Since | undefined {
  const counts = running(series.counts, from, to);
  const texts = running(series.texts, from, to);
  const days = to - from;
  const allCount = counts[days] ?? 0;
  const allTexts = texts[days] ?? 0;
  const gains: number[] = [];
  let best = 0;
  let bestDay = -1;
  for (let day = 1; day < days; day++) {
    const [y0, n0] = [counts[day] ?? 0, texts[day] ?? 0];
    const [y1, n1] = [allCount - y0, allTexts - n0];
    const rises = n0 > 0 && n1 > 0 && y1 * n0 > y0 * n1;
    const gain = rises ? part(y0, n0) + part(y1, n1) - part(allCount, allTexts) : 0;
    gains[day] = gain;
    if (gain > best) {
      best = gain;
      bestDay = day;
    }
  }
  if (bestDay < 0) return undefined;
  let earliest = bestDay;
  let latest = bestDay;
  while (earliest > 1 && (gains[earliest - 1] ?? 0) >= best - 1.92) earliest--;
  while (latest < days - 1 && (gains[latest + 1] ?? 0) >= best - 1.92) latest++;
  const [y0, n0] = [counts[bestDay] ?? 0, texts[bestDay] ?? 1];
  return {
    day: from + bestDay,
    earliest: from + earliest,
    latest: from + latest,
    before: y0 / n0,
    after: (allCount - y0) / Math.max(1, allTexts - n0),
  };
}

/** Log-likelihood of a count at its own rate, constants left out. */
function part(count: number, texts: number): number {
  return count === 0 ? 0 : count * Math.log(count / texts);
}

function running(values: readonly number[], from: number, to: number): number[] {
  const sums = [0];
  for (let day = from; day < to; day++) sums.push((sums[day - from] ?? 0) + (values[day] ?? 0));
  return sums;
}
