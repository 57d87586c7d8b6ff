import { dayOf, type Day, type DayRange, type PeriodUnit } from '../../../platform/calendar/index.ts';
import type { Context } from '../../../platform/context.ts';
import { allMetrics, findMetric } from '../catalog/find-metric.ts';
import type { MetricDefinition } from '../catalog/metric.ts';
import { fail } from '../errors.ts';
import { maximumRows } from '../figures-analytics.ts';
import type { DrawingScale, EstimateOptions } from '../model/figure.ts';
import {
  dimensions,
  isDimension,
  parseFilters,
  type Dimension,
  type Filters,
  type FlatQuery,
} from '../model/filters.ts';
import { periodsOf, rangesOf, unitFor, type Ranges } from '../model/range.ts';
import { scaleOf, type Strand } from '../model/strand.ts';

/** What every question about figures begins with. */
export interface Reading extends Ranges {
  readonly filters: Filters;
  /** Level and threshold for estimates on a strand's scale. */
  readonly options: (strand?: Strand) => EstimateOptions;
}

const known = new Set([
  'range',
  'from',
  'to',
  'series',
  'scale',
  'wording',
  'customer',
  'level',
  'metric',
  'by',
  'unit',
  'compareFrom',
  'compareTo',
  'dimension',
  'first',
  'second',
  'parts',
]);

/** Reads a flat query. @throws metrics.badFilter for a name or a day that is none */
export function readingOf(ctx: Context, query: object): Reading {
  const flat = query as FlatQuery;
  for (const [name, value] of Object.entries(flat)) {
    if (value !== undefined && !known.has(name) && !isDimension(name))
      throw fail.badFilter({ filter: name, example: 'touchpoint=…, channel=…, attribute.class=…' });
  }
  const filters = parseFilters(flat);
  const today: Day = dayOf(ctx.now(), ctx.workspace.timeZone);
  const ranges = rangesOf(filters, today, ctx.workspace);
  if (ranges === undefined)
    throw fail.badFilter({
      filter: `${filters.from}…${filters.to}`,
      example: 'from=2026-01-01&to=2026-03-31',
    });
  const level = Number(flat['level'] ?? 0.95);
  const threshold = ctx.workspace.anonymityThreshold;
  return {
    ...ranges,
    filters,
    options: strand => {
      const scale: DrawingScale | undefined = strand && scaleOf(strand);
      return { level, threshold, ...(scale && { scale: { min: scale.min, max: scale.max } }) };
    },
  };
}

/** @throws metrics.unknownMetric */
export function metricNamed(name: string): MetricDefinition {
  const metric = findMetric(name);
  if (metric) return metric;
  throw fail.unknownMetric({
    metric: name,
    known: allMetrics()
      .map(m => m.name)
      .join(', '),
  });
}

/** @throws metrics.unknownDimension */
export function dimensionsNamed(names: string | readonly string[] | undefined): Dimension[] {
  const list = names === undefined ? [] : typeof names === 'string' ? names.split(',') : names;
  return list.map(name => {
    if (isDimension(name)) return name;
    throw fail.unknownDimension({ dimension: name, known: dimensions.join(', ') });
  });
}

/** Periods of a range, the unit chosen by its length unless asked for. @throws metrics.tooManySlices */
export function periodsIn(
  ctx: Context,
  range: DayRange,
  asked: PeriodUnit | undefined,
): { unit: PeriodUnit; periods: DayRange[] } {
  const unit = asked ?? unitFor(range);
  const periods = periodsOf(range, unit, ctx.workspace);
  if (periods.length > 1500) throw fail.tooManySlices({ limit: 1500 });
  return { unit, periods };
}

/** @throws metrics.tooManySlices when the store said there would be too many */
export function notTooMany<T>(rows: T[] | undefined): T[] {
  if (rows === undefined) throw fail.tooManySlices({ limit: maximumRows });
  return rows;
}
