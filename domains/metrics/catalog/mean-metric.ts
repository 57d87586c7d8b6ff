import type { Statistics } from '../model/figure.ts';
import { meanInterval, meanValue, welch, type Sums } from '../model/mean.ts';
import { statistic } from '../model/statistics.ts';
import { defineMetric } from './define-metric.ts';
import type { MetricCore, MetricDefinition } from './metric.ts';

const sumsOf = (statistics: Statistics): Sums => ({
  n: statistic(statistics, 'n'),
  sum: statistic(statistics, 'sum'),
  sumSq: statistic(statistics, 'sumSq'),
});

/** A mean on the question's own scale: Student's t interval; differences by Welch's test. */
export function meanMetric(
  settings: Pick<MetricCore, 'name' | 'source' | 'good' | 'accepts'> & {
    /** Drawn on when a question's scale is not at hand. */
    readonly usual: { readonly min: number; readonly max: number };
  },
): MetricDefinition {
  const { usual, ...own } = settings;
  return defineMetric({
    ...own,
    unit: 'score',
    method: 't',
    comparison: 'welch',
    averages: true,
    drawingScale: scale => scale ?? usual,
    statistics: { n: 'sum(sign)', sum: 'sum(sign * value)', sumSq: 'sum(sign * value * value)' },
    value: s => meanValue(sumsOf(s)),
    interval: (s, level) => meanInterval(sumsOf(s), level),
    difference(first, second, level) {
      const [a, b] = [sumsOf(first), sumsOf(second)];
      const test = welch(a, b, level);
      return {
        difference: b.sum / b.n - a.sum / a.n,
        p: test?.p ?? null,
        interval: test?.interval ?? null,
      };
    },
  });
}
