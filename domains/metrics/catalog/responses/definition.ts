import { criticalZ, normalTwoSided } from '../../model/normal.ts';
import { statistic } from '../../model/statistics.ts';
import { defineMetric } from '../define-metric.ts';

/**
 * How many pieces of feedback came. All are counted, none is sampled, so there is no interval; two counts over
 * stretches of equal length are compared as Poisson counts, z = (b − a)/√(a + b) (Przyborowski & Wilenski 1940).
 */
export const metric = defineMetric({
  name: 'responses',
  source: 'feedback',
  good: 'high',
  unit: 'count',
  method: 'count',
  comparison: 'count-difference',
  averages: false,
  accepts: () => true,
  drawingScale: () => ({ min: 0, max: Number.MAX_SAFE_INTEGER }),
  statistics: { n: 'sum(sign)' },
  value: s => statistic(s, 'n'),
  interval: () => null,
  difference(first, second, level) {
    const [a, b] = [statistic(first, 'n'), statistic(second, 'n')];
    const error = Math.sqrt(a + b);
    const half = criticalZ(level) * error;
    return {
      difference: b - a,
      p: normalTwoSided((b - a) / error),
      interval: { low: b - a - half, high: b - a + half },
    };
  },
});
