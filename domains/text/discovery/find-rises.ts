import { adjustedForMany } from './adjusted-for-many.ts';
import { expectationOf, type CountSeries } from './count-series.ts';
import { sinceWhen, type Since } from './since-when.ts';
import { upperTail } from './upper-tail.ts';

/** A theme that is met more often in one part of the feedback than that part's own past explains. */
export interface Rise {
  readonly theme: string;
  readonly dimension: string;
  readonly value: string;
  /** The recent days that were judged. */
  readonly days: number;
  readonly observed: number;
  readonly expected: number;
  /** Of the test, and after Benjamini–Hochberg over all cells that were tested together. */
  readonly p: number;
  readonly adjustedP: number;
  readonly since: Since;
}

export interface RiseOptions {
  /** Share of false discoveries that is borne on a day. At .005, daily, a quiet company is alarmed less than monthly. */
  readonly falseShare?: number;
  /** Least excess over what was expected, as a ratio: what is significant but tiny is nobody's problem. */
  readonly leastRatio?: number;
}

/** Windows of recent days: a burst, a week, a slow rise, and what lasts. Each is a test. */
const windows = [3, 7, 14, 28] as const;
const historyDays = 91;
const leastHistory = 28;
/** So many recent texts speak of it, or it is not called recurring. */
const leastObserved = 5;

/**
 * Judges all series on the day after their last: which themes rise, where, and since when. Series are aligned: the same
 * days in each, day 0 the same day. Strongest first.
 */
export function findRises(all: readonly CountSeries[], options: RiseOptions = {}): Rise[] {
  const { falseShare = 0.005, leastRatio = 1.4 } = options;
  const tests = all.flatMap((series, cell) => {
    const end = series.counts.length;
    return windows.flatMap(days => {
      const from = end - days;
      const start = Math.max(0, from - historyDays);
      if (from - start < leastHistory) return [];
      const observed = sum(series.counts, from, end);
      const { mean, variance } = expectationOf(series, [start, from], from, end);
      return [
        {
          series,
          cell,
          days,
          observed,
          expected: mean,
          p: mean === 0 ? 1 : upperTail(observed, mean, variance),
        },
      ];
    });
  });
  const adjusted = adjustedForMany(tests.map(({ p }) => p));
  const best = new Map<number, Rise>();
  tests.forEach(({ series, cell, days, observed, expected, p }, at) => {
    const adjustedP = adjusted[at] ?? 1;
    if (adjustedP > falseShare || observed < leastObserved || observed < expected * leastRatio) return;
    const known = best.get(cell);
    if (known !== undefined && known.p <= p) return;
    const { theme, dimension, value, counts } = series;
    const since = sinceWhen(series, Math.max(0, counts.length - historyDays - days), counts.length);
    if (since !== undefined)
      best.set(cell, { theme, dimension, value, days, observed, expected, p, adjustedP, since });
  });
  return [...best.values()].sort((a, b) => a.p - b.p);
}

function sum(values: readonly number[], from: number, to: number): number {
  let total = 0;
  for (let day = from; day < to; day++) total += values[day] ?? 0;
  return total;
}
