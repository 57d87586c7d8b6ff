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

/** Windows of recent days: a burst, a week, a slow rise, and what lasts. */
const windows = [3, 7, 14, 28] as const;
/** The windows lie within one another: their best p counts as that of so many tests (simulated quiet series: 2.4). */
const windowsTested = 2.5;
const historyDays = 91;
const leastHistory = 28;
/** So many recent texts speak of it, or it is not called recurring. */
const leastObserved = 5;
/** Cells that hardly ever met the theme could not be discovered: they are not tested, and cost the others nothing. */
const leastEver = 8;
/** A part that has grown so many times is another part: a release just out, a shop just opened. */
const newlyGrown = 3;

interface Test {
  readonly series: CountSeries;
  readonly days: number;
  readonly observed: number;
  readonly expected: number;
  readonly p: number;
}

/**
 * Judges all series on the day after their last: which themes rise, where, and since when. Series are aligned: the same
 * days in each, day 0 the same day. A part without a past of its own (a new app version) is held against the past of all
 * parts of its dimension. Strongest first.
 */
export function findRises(all: readonly CountSeries[], options: RiseOptions = {}): Rise[] {
  const { falseShare = 0.005, leastRatio = 1.4 } = options;
  const siblings = dimensionsOf(all);
  const tests = all.flatMap(series => {
    const end = series.counts.length;
    if (sum(series.counts, Math.max(0, end - historyDays), end) < leastEver) return [];
    const own = windows.flatMap(days => testOf(series, siblings.get(nameOf(series)) ?? series, days));
    const best = own.reduce<Test | undefined>((a, b) => (a === undefined || b.p < a.p ? b : a), undefined);
    return best === undefined ? [] : [{ ...best, p: Math.min(1, best.p * windowsTested) }];
  });
  const adjusted = adjustedForMany(tests.map(({ p }) => p));
  return tests
    .flatMap(({ series, ...test }, at): Rise[] => {
      const adjustedP = adjusted[at] ?? 1;
      const { observed, expected, days } = test;
      if (adjustedP > falseShare || observed < leastObserved || observed < expected * leastRatio) return [];
      const { theme, dimension, value, counts } = series;
      const since = sinceWhen(series, Math.max(0, counts.length - historyDays - days), counts.length);
      return since === undefined ? [] : [{ theme, dimension, value, ...test, adjustedP, since }];
    })
    .sort((a, b) => a.p - b.p);
}

function testOf(series: CountSeries, dimension: CountSeries, days: number): Test[] {
  const end = series.counts.length;
  const from = end - days;
  const start = Math.max(0, from - historyDays);
  if (from - start < leastHistory) return [];
  const observed = sum(series.counts, from, end);
  const texts = sum(series.texts, from, end);
  const usual = (sum(series.texts, start, from) / (from - start)) * days;
  const isNew = series !== dimension && texts > usual * newlyGrown;
  const reference = isNew
    ? { ...dimension, texts: [...dimension.texts.slice(0, from), ...series.texts.slice(from)] }
    : series;
  const { mean, variance } = expectationOf(reference, [start, from], from, end);
  return [
    { series, days, observed, expected: mean, p: mean === 0 ? 1 : upperTail(observed, mean, variance) },
  ];
}

/** Of each theme and dimension: all its parts together. */
function dimensionsOf(all: readonly CountSeries[]): Map<string, CountSeries> {
  const sums = new Map<string, { parts: number; counts: number[]; texts: number[]; first: CountSeries }>();
  for (const series of all) {
    const name = nameOf(series);
    const known = sums.get(name) ?? {
      parts: 0,
      counts: series.counts.map(() => 0),
      texts: series.texts.map(() => 0),
      first: series,
    };
    sums.set(name, known);
    known.parts++;
    series.counts.forEach((count, day) => (known.counts[day] = (known.counts[day] ?? 0) + count));
    series.texts.forEach((count, day) => (known.texts[day] = (known.texts[day] ?? 0) + count));
  }
  return new Map(
    [...sums].flatMap(([name, { parts, counts, texts, first }]) =>
      parts < 2 ? [] : [[name, { ...first, value: '', counts, texts }] as const],
    ),
  );
}

function nameOf({ theme, dimension }: CountSeries): string {
  return `${theme} ${dimension}`;
}

function sum(values: readonly number[], from: number, to: number): number {
  let total = 0;
  for (let day = from; day < to; day++) total += values[day] ?? 0;
  return total;
}
