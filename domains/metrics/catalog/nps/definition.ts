import type { Statistics } from '../../model/figure.ts';
import {
  effectiveSampleSize,
  npsDifference,
  npsInterval,
  npsValue,
  type NpsCounts,
} from '../../model/nps.ts';
import { statistic } from '../../model/statistics.ts';
import { defineMetric } from '../define-metric.ts';

/** Weighted statistics also carry `weightSq`, Σw²; the counts are then sums of weights. */
function effectiveN(statistics: Statistics): number | undefined {
  if (statistics['weightSq'] === undefined) return undefined;
  const { promoters, passives, detractors } = statistics;
  return effectiveSampleSize((promoters ?? 0) + (passives ?? 0) + (detractors ?? 0), statistics['weightSq']);
}

function counts(statistics: Statistics): NpsCounts {
  const effective = effectiveN(statistics);
  return {
    promoters: statistic(statistics, 'promoters'),
    passives: statistic(statistics, 'passives'),
    detractors: statistic(statistics, 'detractors'),
    ...(effective !== undefined && { effectiveN: effective }),
  };
}

/** Net promoter score: promoters (9–10) minus detractors (0–6) in points, on 0–10 only. */
export const metric = defineMetric({
  name: 'nps',
  source: 'nps',
  good: 'high',
  unit: 'points',
  method: 'adjusted-wald',
  comparison: 'nps-difference',
  averages: true,
  accepts: ({ min, max, good }) => min === 0 && max === 10 && good === 'high',
  drawingScale: () => ({ min: -100, max: 100 }),
  statistics: {
    n: 'sum(sign)',
    promoters: 'sumIf(sign, value >= 9)',
    passives: 'sumIf(sign, value > 6 and value < 9)',
    detractors: 'sumIf(sign, value <= 6)',
  },
  value: s => npsValue(counts(s)),
  interval: (s, level) => npsInterval(counts(s), level),
  effectiveN,
  difference: (first, second, level) => npsDifference(counts(first), counts(second), level),
});
