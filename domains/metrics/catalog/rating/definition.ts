import { meanMetric } from '../mean-metric.ts';

/** Mean of a rating on its own scale: stars, marks of a review, columns of an imported file. */
export const metric = meanMetric({
  name: 'rating',
  source: 'rating',
  good: 'high',
  accepts: ({ good }) => good === 'high',
  usual: { min: 1, max: 5 },
});
