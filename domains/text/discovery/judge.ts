import { skewedTail } from './gamma-tail.ts';
import { between, type Sums } from './series.ts';
import { upperTail } from './upper-tail.ts';

/** What the recent days of a series are, beside what its own past lets one expect. */
export interface Judgement {
  /** Length of the window that is least like chance; it ends on the day that is judged. */
  readonly days: number;
  /** Texts or answers in it. */
  readonly n: number;
  /** Of badness (Daily.bad), seen and expected. */
  readonly observed: number;
  readonly expected: number;
  /** Corrected for the best window having been chosen; not for the other series. */
  readonly p: number;
}

/** Recent days that are looked at: a burst, a week, a slow rise, what few people meet. */
const windows = [2, 3, 5, 7, 10, 14, 21, 28, 42, 63] as const;
/** They lie within one another: their best p counts as that of so many tests (simulated quiet series: 3.1). */
const windowsTested = 3.3;
/** Days of past that the window is held against: long enough for rare themes, short enough to follow slow change. */
export const historyDays = 182;
export const leastHistory = 84;
const leastTexts = 4;
const leastAnswers = 4;
/** What is certain but small is nobody's problem: a theme half as frequent again, a score a fifth of its spread worse. */
const leastRatio = 1.5;
const leastShift = 0.2;
/** An improvement is nobody's alarm: it waits for so many answers. */
const leastAnswersBetter = 20;
/** Weight of the average for a part with a past of its own, in answers. */
const leastPrior = 12;
/** Never once in the past is taken for half an event. */
const ownPrior = 0.5;
/** A part that has grown so many times is another part: a release just out, a shop just opened. */
const newlyGrown = 3;
/** The newest days say nothing of what is usual: something may have begun in them. */
const tooNew = 28;

/** Of a stream in all feedback up to a day: what a part without a past is like, and how restless it is from week to week. */
export interface Usual {
  readonly mean: number;
  readonly variance: number;
  readonly skew: number;
  /** Variance of the weekly mean beyond that of drawing, relative to the mean squared (texts) or absolute (scores). */
  readonly restless: number;
}

export function usualOf(all: Sums, now: number): Usual {
  const day = Math.max(1, now - tooNew);
  const from = Math.max(0, day - historyDays);
  const n = between(all.n, from, day);
  const mean = n === 0 ? 0 : between(all.bad, from, day) / n;
  const variance = n === 0 ? 0 : Math.max(1e-4, between(all.squares, from, day) / n - mean * mean);
  let beyond = 0;
  let weeks = 0;
  for (let week = day - 7; week >= from; week -= 7) {
    const count = between(all.n, week, week + 7);
    if (count < 5) continue;
    const off = between(all.bad, week, week + 7) / count - mean;
    beyond += off * off - variance / count;
    weeks++;
  }
  // A cautious guess while weeks are few.
  const absolute = weeks < 4 ? mean * mean * 0.02 : Math.max(0, beyond / weeks);
  return {
    mean,
    variance,
    // Badness between 0 and 1 with that mean leans towards the rarer end, as a two-valued one does.
    skew: mean <= 0 || mean >= 1 ? 0 : (1 - 2 * mean) / Math.sqrt(mean * (1 - mean)),
    restless: all.stream.kind === 'theme' ? (mean === 0 ? 0 : absolute / (mean * mean)) : absolute,
  };
}

/**
 * By how much parts of a dimension differ from one another, as the weight of the average when a part has little past of its own:
 * so many texts that speak of it (themes), or so many answers (scores). Cities may differ for good; versions of an app hardly do.
 */
export function priorOf(parts: readonly Sums[], usual: Usual, now: number): number {
  const to = Math.max(1, now - tooNew);
  const from = Math.max(0, to - historyDays);
  let beyond = 0;
  let weight = 0;
  for (const part of parts) {
    const n = between(part.n, from, to);
    if (n < 20) continue;
    const off = between(part.bad, from, to) - n * usual.mean;
    if (part.stream.kind === 'theme') {
      beyond += off * off - n * usual.mean;
      weight += (n * usual.mean) ** 2;
    } else {
      beyond += (off * off) / n - usual.variance;
      weight += n;
    }
  }
  const theme = parts[0]?.stream.kind === 'theme';
  const [least, most] = theme ? [1, 20] : [leastPrior, 200];
  if (weight === 0) return least;
  const variance = Math.max(0, beyond) / weight;
  return Math.min(most, Math.max(least, variance === 0 ? most : (theme ? 1 : usual.variance) / variance));
}

/** Worse than its past? The best of the windows that end before `day`; undefined when there is too little to say. */
export function judge(
  sums: Sums,
  usual: Usual,
  prior: () => number,
  day: number,
  better = false,
): Judgement | undefined {
  // Hardly anything came lately: no window can tell.
  const longest = Math.max(0, day - 63);
  if (sums.stream.kind === 'theme' && between(sums.bad, longest, day) < leastTexts) return undefined;
  if (between(sums.n, longest, day) < leastAnswers) return undefined;
  let best: Judgement | undefined;
  for (const length of windows) {
    const one = judgeWindow(sums, usual, prior, day, length, better);
    if (one !== undefined && (best === undefined || one.p < best.p)) best = one;
  }
  return best && { ...best, p: Math.min(1, best.p * windowsTested) };
}

function judgeWindow(
  sums: Sums,
  usual: Usual,
  prior: () => number,
  day: number,
  length: number,
  better: boolean,
): Judgement | undefined {
  const from = day - length;
  // Most windows of most series hold too little: nothing else is worked out for them.
  const isTheme = sums.stream.kind === 'theme';
  if (between(isTheme ? sums.bad : sums.n, from, day) < (isTheme ? leastTexts : leastAnswers))
    return undefined;
  const start = Math.max(0, from - historyDays);
  if (from - start < Math.max(leastHistory, 2 * length)) return undefined;
  return compare(sums, usual, prior, pastOf(sums, start, from), [from, day], better);
}

/** Sums of a stretch of past. */
export interface Past {
  readonly days: number;
  readonly n: number;
  readonly bad: number;
  readonly squares: number;
}

export function pastOf(sums: Sums, from: number, to: number): Past {
  return {
    days: to - from,
    n: between(sums.n, from, to),
    bad: between(sums.bad, from, to),
    squares: between(sums.squares, from, to),
  };
}

/** A window against any stretch of past; without the correction for having chosen the window. */
export function compare(
  sums: Sums,
  usual: Usual,
  parts: () => number,
  before: Past,
  window: readonly [number, number],
  better = false,
): Judgement | undefined {
  const n = between(sums.n, ...window);
  const observed = between(sums.bad, ...window);
  const days = window[1] - window[0];
  const theme = sums.stream.kind === 'theme';
  // Who has a past is held against that; who is new, against what such parts are like.
  const isNew = (before.n / Math.max(1, before.days)) * newlyGrown < n / days;
  if (theme) {
    if (better || n === 0 || observed < leastTexts || usual.mean === 0) return undefined;
    const prior = isNew ? parts() : ownPrior;
    const rate = (before.bad + prior) / (before.n + (isNew ? prior / usual.mean : 0));
    const expected = rate * n;
    if (observed < expected * leastRatio) return undefined;
    const variance = expected + expected * expected * (1 / (before.bad + prior) + usual.restless);
    return { days, n, observed, expected, p: upperTail(observed, expected, variance) };
  }
  if (n < (better ? leastAnswersBetter : leastAnswers)) return undefined;
  const prior = isNew ? parts() : leastPrior;
  const mean = (before.bad + prior * usual.mean) / (before.n + prior);
  const variance =
    (before.squares + prior * (usual.variance + usual.mean ** 2)) / (before.n + prior) - mean ** 2;
  const shift = (better ? -1 : 1) * (observed / n - mean);
  if (shift < leastShift * Math.sqrt(variance)) return undefined;
  const spread = variance / n + variance / (before.n + prior) + usual.restless;
  const skew = ((better ? -1 : 1) * (usual.skew * 0.8)) / Math.sqrt(n);
  return { days, n, observed, expected: mean * n, p: skewedTail(shift / Math.sqrt(spread), skew) };
}
