import type { Interval } from './figure.ts';
import { criticalZ, normalTwoSided } from './normal.ts';

/** Weighted or not: with weights the three counts are sums of weights and `effectiveN` is (Σw)²/Σw². */
export interface NpsCounts {
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
  /** Kish's effective sample size; default promoters + passives + detractors. */
  readonly effectiveN?: number;
}

/** Net promoter score in points, 100·(P − D)/n; null without answers. Reichheld (2003). */
export function npsValue({ promoters, passives, detractors }: NpsCounts): number | null {
  const n = promoters + passives + detractors;
  return n > 0 ? (100 * (promoters - detractors)) / n : null;
}

/**
 * The adjusted sample of Rocks (2016), "Interval estimation for the 'net promoter score'", The American
 * Statistician 70(4): three answers added, ¾ promoters, ¾ detractors, 1½ passives. In shares, not points.
 * Weighted counts are first scaled to the effective n.
 */
function adjusted(counts: NpsCounts): { centre: number; variance: number } | null {
  const total = counts.promoters + counts.passives + counts.detractors;
  if (!(total > 0)) return null;
  const n = counts.effectiveN ?? total;
  const p = ((counts.promoters / total) * n + 0.75) / (n + 3);
  const d = ((counts.detractors / total) * n + 0.75) / (n + 3);
  return { centre: p - d, variance: (p + d - (p - d) ** 2) / (n + 3) };
}

/** Adjusted Wald interval in points, clipped to −100…100; its centre is the adjusted score, not the score. */
export function npsInterval(counts: NpsCounts, level = 0.95): (Interval & { centre: number }) | null {
  const sample = adjusted(counts);
  if (!sample) return null;
  const half = criticalZ(level) * Math.sqrt(sample.variance);
  return {
    centre: 100 * sample.centre,
    low: Math.max(-100, 100 * (sample.centre - half)),
    high: Math.min(100, 100 * (sample.centre + half)),
  };
}

/**
 * second − first, in points: z test and interval on the adjusted samples, z = (N₁ − N₂)/√(V₁/n₁′ + V₂/n₂′)
 * (Rocks 2016). The difference itself is of the scores as shown; null without answers on either side.
 */
export function npsDifference(
  first: NpsCounts,
  second: NpsCounts,
  level = 0.95,
): { difference: number; z: number; p: number; interval: Interval } | null {
  const [a, b] = [adjusted(first), adjusted(second)];
  const [from, to] = [npsValue(first), npsValue(second)];
  if (!a || !b || from === null || to === null) return null;
  const error = Math.sqrt(a.variance + b.variance);
  const centre = b.centre - a.centre;
  const z = centre / error;
  const half = criticalZ(level) * error;
  return {
    difference: to - from,
    z,
    p: normalTwoSided(z),
    interval: { low: Math.max(-200, 100 * (centre - half)), high: Math.min(200, 100 * (centre + half)) },
  };
}

/** n_eff = (Σw)²/Σw² (Kish 1965, Survey Sampling, §11.2C): what weighting leaves of the sample. */
export function effectiveSampleSize(sumOfWeights: number, sumOfSquares: number): number {
  return sumOfSquares > 0 ? sumOfWeights ** 2 / sumOfSquares : 0;
}
