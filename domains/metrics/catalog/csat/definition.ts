import { shareMetric } from '../share-metric.ts';

/** Satisfaction as top-two-box share: 4–5 of five points, 6–7 of seven. Never mixed with the mean. */
export const metric = shareMetric({
  name: 'csat',
  source: 'csat',
  good: 'high',
  accepts: ({ min, max, good }) => good === 'high' && max - min >= 3,
  hit: 'value >= max - 1',
});
