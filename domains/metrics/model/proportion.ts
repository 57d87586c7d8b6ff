import type { Interval } from './figure.ts';
import { criticalZ, normalTwoSided } from './normal.ts';

/** `hits` of `n`; neither needs to be whole (weights, AAPOR's e). */
export interface Share {
  readonly hits: number;
  readonly n: number;
}

/** Score interval of a share, 0…1; null when n is 0. Wilson (1927), JASA 22, 209–212. */
export function wilson({ hits, n }: Share, level = 0.95): Interval | null {
  if (!(n > 0)) return null;
  const z = criticalZ(level);
  const p = hits / n;
  const centre = (p + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const half = (z / (1 + (z * z) / n)) * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  return {
    low: hits <= 0 ? 0 : Math.max(0, centre - half),
    high: hits >= n ? 1 : Math.min(1, centre + half),
  };
}

/**
 * Interval of second − first, −1…1, from the two Wilson intervals; null when either n is 0.
 * Newcombe (1998), Statistics in Medicine 17, 873–890, method 10.
 */
export function newcombe(first: Share, second: Share, level = 0.95): Interval | null {
  const [a, b] = [wilson(first, level), wilson(second, level)];
  if (!a || !b) return null;
  const [p1, p2] = [first.hits / first.n, second.hits / second.n];
  return {
    low: p2 - p1 - Math.hypot(p2 - b.low, a.high - p1),
    high: p2 - p1 + Math.hypot(b.high - p2, p1 - a.low),
  };
}

/**
 * Two-sided z test that two shares are equal, with the pooled variance; null when either n is 0.
 * Both shares 0, or both 1, is no evidence of a difference: p = 1. Fleiss, Levin & Paik (2003), §3.3.
 */
export function twoProportionTest(first: Share, second: Share): { z: number; p: number } | null {
  if (!(first.n > 0 && second.n > 0)) return null;
  const pooled = (first.hits + second.hits) / (first.n + second.n);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / first.n + 1 / second.n));
  if (!(error > 0)) return { z: 0, p: 1 };
  const z = (second.hits / second.n - first.hits / first.n) / error;
  return { z, p: normalTwoSided(z) };
}
