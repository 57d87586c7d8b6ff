import { meanMetric } from '../mean-metric.ts';

/** Satisfaction as a mean on its own scale. Never mixed with the top-two-box share. */
export const metric = meanMetric({
  name: 'csat-mean',
  source: 'csat',
  good: 'high',
  accepts: ({ good }) => good === 'high',
  usual: { min: 1, max: 5 },
});
