/** How a place feels by where its figure stands on the scale: the thirds that the road and the dots are coloured by. */
export type Feeling = 'good' | 'even' | 'bad' | 'unknown';

/** `goodness` 0 (worst) … 1 (best) of the scale; above 0.6 good, below 0.45 bad. */
export function feelingOf(goodness: number | null): Feeling {
  if (goodness === null) return 'unknown';
  return goodness >= 0.6 ? 'good' : goodness >= 0.45 ? 'even' : 'bad';
}

export const feelingColour: Readonly<Record<Feeling, string>> = {
  good: 'var(--good)',
  even: 'var(--saffron)',
  bad: 'var(--bad)',
  unknown: 'var(--even)',
};
