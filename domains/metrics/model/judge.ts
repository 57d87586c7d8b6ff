import { benjaminiHochberg } from '../../../platform/statistics/benjamini-hochberg.ts';
import type { Comparison, Good } from './figure.ts';

type Unjudged = Omit<Comparison, 'significant' | 'verdict'>;

/** Says whether a difference is more than chance, by the adjusted p where there is one, and what it means. */
export function judged(comparison: Unjudged, good: Good): Comparison {
  const p = comparison.adjustedP ?? comparison.p;
  const significant = p !== null && p < 1 - comparison.level;
  const risen = (comparison.difference ?? 0) > 0;
  return {
    ...comparison,
    significant,
    verdict: !significant ? 'unclear' : risen === (good === 'high') ? 'better' : 'worse',
  };
}

/**
 * Many comparisons in one answer: each gets its Benjamini–Hochberg adjusted p and is judged by it. A single one
 * stays as it is.
 */
export function judgedTogether(
  all: readonly { readonly comparison: Comparison; readonly good: Good }[],
): Comparison[] {
  if (all.filter(({ comparison }) => comparison.p !== null).length < 2) return all.map(one => one.comparison);
  const adjusted = benjaminiHochberg(all.map(({ comparison }) => comparison.p));
  return all.map(({ comparison, good }, i) =>
    judged({ ...comparison, adjustedP: adjusted[i] ?? null }, good),
  );
}
