import type { Interval } from './figure.ts';
import { criticalT, studentTwoSided } from './student.ts';

/** Sufficient statistics of a mean. */
export interface Sums {
  readonly n: number;
  readonly sum: number;
  readonly sumSq: number;
}

export function meanValue({ n, sum }: Sums): number | null {
  return n > 0 ? sum / n : null;
}

/** Sample variance with n − 1; null below two values. Rounding that would make it negative counts as none. */
export function sampleVariance({ n, sum, sumSq }: Sums): number | null {
  if (!(n > 1)) return null;
  const variance = (sumSq - (sum * sum) / n) / (n - 1);
  return variance > (1e-12 * sumSq) / n ? variance : 0;
}

/**
 * Student's t interval of a mean, mean ± t·s/√n (Student 1908, Biometrika 6). Null below two values, and when
 * all values are the same: no spread was seen, so it cannot be said how much there is.
 */
export function meanInterval(sums: Sums, level = 0.95): Interval | null {
  const variance = sampleVariance(sums);
  const mean = meanValue(sums);
  if (mean === null || variance === null || variance === 0) return null;
  const half = criticalT(level, sums.n - 1) * Math.sqrt(variance / sums.n);
  return { low: mean - half, high: mean + half };
}

/**
 * second − first of two means whose variances may differ: Welch (1947), Biometrika 34, with Satterthwaite's
 * degrees of freedom. Null below two values on either side, or when neither side has any spread.
 */
export function welch(
  first: Sums,
  second: Sums,
  level = 0.95,
): { difference: number; t: number; df: number; p: number; interval: Interval } | null {
  const [v1, v2] = [sampleVariance(first), sampleVariance(second)];
  const [m1, m2] = [meanValue(first), meanValue(second)];
  if (v1 === null || v2 === null || m1 === null || m2 === null || v1 + v2 === 0) return null;
  const [e1, e2] = [v1 / first.n, v2 / second.n];
  const df = (e1 + e2) ** 2 / (e1 ** 2 / (first.n - 1) + e2 ** 2 / (second.n - 1));
  const error = Math.sqrt(e1 + e2);
  const difference = m2 - m1;
  const half = criticalT(level, df) * error;
  return {
    difference,
    t: difference / error,
    df,
    p: studentTwoSided(difference / error, df),
    interval: { low: difference - half, high: difference + half },
  };
}
