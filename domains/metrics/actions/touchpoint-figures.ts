import { allMetrics, metricsOf } from '../catalog/find-metric.ts';
import type { MetricDefinition } from '../catalog/metric.ts';
import { judgedTogether } from '../model/judge.ts';
import { groupedBy, strandsOf, type Cell } from '../model/strands.ts';
import { trendOf, windowFigures, type TrendPoint, type WindowFigures, type Windows } from './read-windows.ts';
import type { Reading } from './reading.ts';

export interface TouchpointFigures {
  readonly touchpoint: string;
  /** Its main one first: of the metric with the most answers in the range. */
  readonly figures: readonly WindowFigures[];
  /** Trend of the first. */
  readonly trend: readonly TrendPoint[];
}

interface Candidate {
  readonly figures: WindowFigures;
  readonly metric: MetricDefinition;
  readonly cells: readonly Cell[];
}

/** Figures of every touchpoint that has answers in the range or before it. `rows` are by touchpoint (first key). */
export function touchpointFigures(
  windows: Windows,
  reading: Reading,
  only: MetricDefinition | undefined,
  withTrend: boolean,
): TouchpointFigures[] {
  const byTouchpoint = new Map<string, Candidate[]>();
  for (const metric of only ? [only] : allMetrics().filter(m => m.averages)) {
    for (const { strand, cells } of strandsOf(metric, windows.rows.get(metric.source) ?? [])) {
      for (const group of groupedBy(cells, [0])) {
        const touchpoint = group.keys[0] ?? '';
        if (touchpoint === '') continue;
        const figures = windowFigures(metric, strand, group.cells, reading);
        const others = byTouchpoint.get(touchpoint) ?? [];
        byTouchpoint.set(touchpoint, [...others, { figures, metric, cells: group.cells }]);
      }
    }
  }
  const found = [...byTouchpoint].map(([touchpoint, candidates]) => {
    const sorted = candidates.sort(mainFirst);
    const main = sorted[0];
    return {
      touchpoint,
      figures: sorted.map(candidate => candidate.figures),
      trend:
        main && withTrend
          ? trendOf(main.metric, main.figures.strand, main.cells, windows.periods, reading)
          : [],
    };
  });
  return judgedAcross(found);
}

/** Most answers now; among metrics of the same answers the catalogue's first. */
function mainFirst(a: Candidate, b: Candidate): number {
  const rank = ({ metric }: Candidate) => metricsOf(metric.source).indexOf(metric);
  return b.figures.figure.n - a.figures.figure.n || rank(a) - rank(b);
}

/** The main figures' changes are many comparisons at once. */
function judgedAcross(all: TouchpointFigures[]): TouchpointFigures[] {
  const judged = judgedTogether(
    all.flatMap(({ figures: [main] }) =>
      main ? [{ comparison: main.comparison, good: main.figure.good }] : [],
    ),
  );
  return all.map((one, i) => {
    const [main, ...rest] = one.figures;
    const comparison = judged[i];
    return main && comparison ? { ...one, figures: [{ ...main, comparison }, ...rest] } : one;
  });
}
