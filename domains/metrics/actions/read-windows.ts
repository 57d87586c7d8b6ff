import type { DayRange, PeriodUnit } from '../../../platform/calendar/index.ts';
import type { Context } from '../../../platform/context.ts';
import { allMetrics } from '../catalog/find-metric.ts';
import type { MetricDefinition, MetricSource } from '../catalog/metric.ts';
import type { StatisticsRow } from '../figures-analytics.ts';
import type { Comparison, Figure } from '../model/figure.ts';
import type { Dimension } from '../model/filters.ts';
import { daysOf } from '../model/range.ts';
import { byPeriod, total, type Cell } from '../model/strands.ts';
import type { Strand } from '../model/strand.ts';
import { readRows } from './read-rows.ts';
import type { Reading } from './reading.ts';

export interface Windows {
  readonly unit: PeriodUnit;
  readonly periods: readonly DayRange[];
  /** Rows of the range and of the stretch before it, by period; the stretch before is one period. */
  readonly rows: ReadonlyMap<MetricSource, readonly StatisticsRow[]>;
}

/** Reads a range and the stretch before it, in one question for all sources that are grouped alike. */
export async function readWindows(
  ctx: Context,
  { filters, range, previous }: Reading,
  { unit, periods }: Pick<Windows, 'unit' | 'periods'>,
  by: (source: MetricSource) => readonly Dimension[],
  only?: MetricSource,
): Promise<Windows> {
  const alike = new Map<string, MetricDefinition[]>();
  for (const metric of allMetrics()) {
    // Invitations are asked for by name only: what was never finished has to be counted in Postgres.
    const asked = only === undefined ? metric.source !== 'invitation' : metric.source === only;
    if (!asked && metric.source !== 'feedback') continue;
    const key = by(metric.source).join();
    alike.set(key, [...(alike.get(key) ?? []), metric]);
  }
  const read = await Promise.all(
    [...alike.values()].map(metrics =>
      readRows(ctx, {
        metrics,
        range: { start: previous.start, end: range.end },
        filters,
        by: by(metrics[0]?.source ?? 'feedback'),
        periods: [previous.start, ...periods.map(period => period.start)],
      }),
    ),
  );
  const rows = new Map<MetricSource, StatisticsRow[]>();
  for (const row of read.flat()) {
    const before = rows.get(row.source);
    if (before) before.push(row);
    else rows.set(row.source, [row]);
  }
  return { unit, periods, rows };
}

export interface WindowFigures {
  readonly metric: string;
  readonly strand: Strand;
  readonly figure: Figure;
  readonly previous: Figure;
  readonly comparison: Comparison;
}

/** The figure of the range, of the stretch before it, and whether they differ. */
export function windowFigures(
  metric: MetricDefinition,
  strand: Strand,
  cells: readonly Cell[],
  { range, options }: Reading,
): WindowFigures {
  const now = total(cells, cell => (cell.period ?? 0) >= range.start);
  const before = total(cells, cell => (cell.period ?? 0) < range.start);
  return {
    metric: metric.name,
    strand,
    figure: metric.estimate(now, options(strand)),
    previous: metric.estimate(before, options(strand)),
    comparison: metric.compare(before, now, options(strand)),
  };
}

export type TrendPoint = { from: string; to: string; figure: Figure };

/** One figure per period of the range, also for periods without answers. */
export function trendOf(
  metric: MetricDefinition,
  strand: Strand,
  cells: readonly Cell[],
  periods: readonly DayRange[],
  { options }: Reading,
): TrendPoint[] {
  const cellsAt = byPeriod(cells);
  return periods.map(period => ({
    ...daysOf(period),
    figure: metric.estimate(total(cellsAt.get(period.start) ?? []), options(strand)),
  }));
}
