import { meanMetric } from '../mean-metric.ts';

/** Effort, first form: "how much effort did it take", 1–5. Low is good, and it stays so. */
export const metric = meanMetric({
  name: 'ces1',
  source: 'ces1',
  good: 'low',
  accepts: ({ good }) => good === 'low',
  usual: { min: 1, max: 5 },
});
