import { meanMetric } from '../mean-metric.ts';

/** Effort, second form: "they made it easy", 1–7, as a mean. High is good. */
export const metric = meanMetric({
  name: 'ces2',
  source: 'ces2',
  good: 'high',
  accepts: ({ good }) => good === 'high',
  usual: { min: 1, max: 7 },
});
