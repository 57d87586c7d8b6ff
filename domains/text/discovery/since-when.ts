import { between, type Sums } from './series.ts';

/** When a series got worse (or better). Days are indices of the series. */
export interface Since {
  /** Likeliest first day. */
  readonly day: number;
  /** Days that cannot be told from it: within 1.92 of its log-likelihood, a 95 % profile interval. */
  readonly earliest: number;
  readonly latest: number;
}

/** A part without a record in the first days that are looked at is new. */
const newPart = 30;

/**
 * The likeliest day in [from, to) at which the mean badness changed once, upwards (downwards when `better`): two Poisson rates for
 * texts, two means of one variance for scores. Undefined when no day makes the later one the worse.
 */
export function sinceWhen(sums: Sums, from: number, to: number, better = false): Since | undefined {
  const first = firstDay(sums, from, to);
  // A part that was not there before began with its first record: a release that is broken from its first day on.
  if (first > from + newPart && first < to) return { day: first, earliest: first, latest: first };
  const n = between(sums.n, from, to);
  const bad = between(sums.bad, from, to);
  if (n === 0) return undefined;
  const variance = Math.max(1e-3, between(sums.squares, from, to) / n - (bad / n) ** 2);
  const part = (count: number, of: number): number => {
    if (of === 0) return 0;
    if (sums.stream.kind === 'score') return (count * count) / of / (2 * variance);
    return count === 0 ? 0 : count * Math.log(count / of);
  };
  const gains: number[] = [];
  let best = 0;
  let bestDay = -1;
  for (let day = from + 1; day < to; day++) {
    const n0 = between(sums.n, from, day);
    const bad0 = between(sums.bad, from, day);
    const [n1, bad1] = [n - n0, bad - bad0];
    const turned = n0 > 0 && n1 > 0 && (better ? bad1 * n0 < bad0 * n1 : bad1 * n0 > bad0 * n1);
    const gain = turned ? part(bad0, n0) + part(bad1, n1) - part(bad, n) : 0;
    gains[day] = gain;
    if (gain > best) {
      best = gain;
      bestDay = day;
    }
  }
  if (bestDay < 0) return undefined;
  let earliest = bestDay;
  let latest = bestDay;
  while (earliest > from + 1 && (gains[earliest - 1] ?? 0) >= best - 1.92) earliest--;
  while (latest < to - 1 && (gains[latest + 1] ?? 0) >= best - 1.92) latest++;
  return { day: bestDay, earliest, latest };
}

function firstDay(sums: Sums, from: number, to: number): number {
  let day = from;
  while (day < to && between(sums.n, day, day + 1) === 0) day++;
  return day;
}
