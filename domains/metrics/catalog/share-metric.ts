import type { Statistics } from '../model/figure.ts';
import { newcombe, twoProportionTest, wilson, type Share } from '../model/proportion.ts';
import { statistic } from '../model/statistics.ts';
import { defineMetric } from './define-metric.ts';
import type { MetricCore, MetricDefinition } from './metric.ts';

const shareOf = (statistics: Statistics): Share => ({
  hits: statistic(statistics, 'hits'),
  n: statistic(statistics, 'n'),
});

/** A share of answers: Wilson's interval; differences by the two-proportion test and Newcombe's interval. */
export function shareMetric(
  settings: Pick<MetricCore, 'name' | 'source' | 'good' | 'accepts'> & {
    /** SQL condition on `value` and `max` under which a row is a hit. */
    readonly hit: string;
  },
): MetricDefinition {
  const { hit, ...own } = settings;
  return defineMetric({
    ...own,
    unit: 'share',
    method: 'wilson',
    comparison: 'newcombe',
    averages: true,
    drawingScale: () => ({ min: 0, max: 1 }),
    statistics: { n: 'sum(sign)', hits: `sumIf(sign, ${hit})` },
    value: s => statistic(s, 'hits') / statistic(s, 'n'),
    interval: (s, level) => wilson(shareOf(s), level),
    difference(first, second, level) {
      const [a, b] = [shareOf(first), shareOf(second)];
      return {
        difference: b.hits / b.n - a.hits / a.n,
        p: twoProportionTest(a, b)?.p ?? null,
        interval: newcombe(a, b, level),
      };
    },
  });
}
