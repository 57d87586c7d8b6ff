import type { DayRange, PeriodUnit } from '../../../platform/calendar/index.ts';
import type { Context } from '../../../platform/context.ts';
import { metricsOf } from '../catalog/find-metric.ts';
import type { MetricDefinition, MetricSource } from '../catalog/metric.ts';
import { readSources, readStatistics, type StatisticsRow } from '../figures-analytics.ts';
import type { Comparison, Figure } from '../model/figure.ts';
import type { Dimension } from '../model/filters.ts';
import { daysOf } from '../model/range.ts';
import { byPeriod, total, type Cell } from '../model/strands.ts';
import type { Strand } from '../model/strand.ts';
import { notTooMany, type Reading } from './reading.ts';

export interface Windows {
  readonly unit: PeriodUnit;
  readonly periods: readonly DayRange[];
  /** Rows of the range and of the stretch before it, by period; the stretch before is one period. */
  readonly rows: ReadonlyMap<MetricSource, readonly StatisticsRow[]>;
}

/** Reads a range and the stretch before it in one question per source that has any rows. */
export async function readWindows(
  ctx: Context,
  { filters, range, previous }: Reading,
  { unit, periods }: Pick<Windows, 'unit' | 'periods'>,
  by: (source: MetricSource) => readonly Dimension[],
  only?: MetricSource,
): Promise<Windows> {
  const both = { start: previous.start, end: range.end };
  const sources = await readSources(ctx.analytics, filters, both);
  const asked = sources.filter(
    ({ source }) => only === undefined || source === only || source === 'feedback',
  );
  const entries = await Promise.all(
    asked.map(async ({ source }) => {
      const rows = await readStatistics(ctx.analytics, {
        metrics: metricsOf(source),
        range: both,
        filters,
        by: by(source),
        periods: [previous.start, ...periods.map(period => period.start)],
      });
      return [source, notTooMany(rows)] as const;
    }),
  );
  return { unit, periods, rows: new Map(entries) };
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
