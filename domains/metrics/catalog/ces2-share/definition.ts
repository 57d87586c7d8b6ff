import { shareMetric } from '../share-metric.ts';

/** Share of "they made it easy" answers of 5 and more on 1–7. */
export const metric = shareMetric({
  name: 'ces2-share',
  source: 'ces2',
  good: 'high',
  accepts: ({ min, max, good }) => min === 1 && max === 7 && good === 'high',
  hit: 'value >= 5',
});
