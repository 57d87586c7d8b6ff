import {
  defaultLevel,
  type Comparison,
  type EstimateOptions,
  type Figure,
  type Statistics,
} from '../model/figure.ts';
import { statistic } from '../model/statistics.ts';
import { judged } from '../model/judge.ts';
import type { MetricCore, MetricDefinition } from './metric.ts';

/** Completes a metric: withholding, clipping to the scale, and the verdict of comparisons are the same for all. */
export function defineMetric(core: MetricCore): MetricDefinition {
  const reasonToWithhold = (n: number, wanted: number): Figure['withheld'] => {
    // A count says nothing about anybody's opinion, and n is shown beside every withheld figure anyway.
    const threshold = core.unit === 'count' ? 1 : wanted;
    if (n <= 0) return { reason: 'none', needed: Math.max(1, threshold) };
    return n < threshold ? { reason: 'threshold', needed: threshold } : undefined;
  };

  return {
    ...core,
    estimate(
      statistics: Statistics,
      { level = defaultLevel, threshold = 1, scale }: EstimateOptions = {},
    ): Figure {
      const n = statistic(statistics, 'n');
      const withheld = reasonToWithhold(n, threshold);
      const drawn = core.drawingScale(scale);
      const found = withheld ? null : core.interval(statistics, level);
      const effectiveN = core.effectiveN?.(statistics);
      return {
        metric: core.name,
        value: withheld ? null : core.value(statistics),
        interval: found && { low: Math.max(drawn.min, found.low), high: Math.min(drawn.max, found.high) },
        level,
        n,
        ...(effectiveN !== undefined && { effectiveN }),
        method: core.method,
        ...(withheld && { withheld }),
        unit: core.unit,
        good: core.good,
        scale: drawn,
      };
    },
    compare(first, second, { level = defaultLevel, threshold = 1 }: EstimateOptions = {}): Comparison {
      const missing = [first, second].some(s => reasonToWithhold(statistic(s, 'n'), threshold));
      const found = missing ? null : core.difference(first, second, level);
      return judged(
        {
          metric: core.name,
          difference: found?.difference ?? null,
          interval: found?.interval ?? null,
          level,
          p: found?.p ?? null,
          method: core.comparison,
        },
        core.good,
      );
    },
  };
}
