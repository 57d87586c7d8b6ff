import { isoOfDay, type DayRange } from '../../platform/calendar/index.ts';
import type { AnalyticsValue, WorkspaceAnalytics } from '../../platform/analytics/gateway.ts';
import type { MetricDefinition, MetricSource } from './catalog/metric.ts';
import type { Statistics } from './model/figure.ts';
import { attributeOf, type Dimension, type Filters } from './model/filters.ts';
import type { Strand } from './model/strand.ts';

/** Asks the store for sufficient statistics. Nothing here estimates. */

export interface StatisticsQuery {
  /** Their sources are read in one pass. */
  readonly metrics: readonly MetricDefinition[];
  readonly range: DayRange;
  readonly filters: Filters;
  readonly by: readonly Dimension[];
  /** First days of periods, ascending, none before the range begins; rows then carry their period's first day. */
  readonly periods?: readonly number[];
  /** Read single scores although the day rollup would do; for the test that both agree. */
  readonly single?: boolean;
}

export interface StatisticsRow {
  readonly source: MetricSource;
  readonly strand: Strand;
  /** In the order of `by`. */
  readonly keys: readonly string[];
  readonly period: number | undefined;
  /** Of the metrics that count this source. */
  readonly of: ReadonlyMap<MetricDefinition, Statistics>;
}

/** Tables that can answer, the smallest first, with the dimensions they keep; `score` keeps all. */
const rollups: readonly (readonly [table: string, keeps: ReadonlySet<string>])[] = [
  ['score_day', new Set(['touchpoint', 'stage', 'team', 'channel', 'language', 'survey'])],
  ['score_segment_day', new Set(['touchpoint', 'stage', 'team', 'channel', 'segment', 'language', 'survey'])],
];

/** More rows than this are not figures to look at but an export. */
export const maximumRows = 50_000;

/** One row per strand, group and period with any answers. Undefined when there would be too many. */
export async function readStatistics(
  analytics: WorkspaceAnalytics,
  query: StatisticsQuery,
): Promise<StatisticsRow[] | undefined> {
  const sources = [...new Set(query.metrics.map(metric => metric.source))];
  if (sources.length === 0) return [];
  const expressions = [...new Set(query.metrics.flatMap(metric => Object.values(metric.statistics)))];
  const { where, params } = conditionsOf(query.filters, query.range);
  params['sources'] = sources;
  const keys = query.by.map((dimension, i) => `${columnOf(dimension, `by${i}`, params)} as k${i}`);
  const period = query.periods && `roundDown(toUInt16(day), [${query.periods.join(',')}]) as period`;
  const rows = await analytics.query<Record<string, string | number>>(
    `select ${['metric', 'series', 'scale', 'good', 'wording', ...keys, ...(period ? [period] : [])].join(', ')},
       ${expressions.map((expression, i) => `${expression} as s${i}`).join(', ')}
     from ${tableFor(query)} where metric in {sources:Array(String)} and ${where}
     group by all having sum(sign) > 0 limit ${maximumRows + 1}`,
    params,
  );
  if (rows.length > maximumRows) return undefined;
  return rows.map(row => ({
    source: row['metric'] as MetricSource,
    strand: {
      series: String(row['series']),
      scale: String(row['scale']),
      good: row['good'] === 'low' ? 'low' : 'high',
      wording: Number(row['wording']),
    },
    keys: query.by.map((_, i) => String(row[`k${i}`])),
    period: period === undefined ? undefined : Number(row['period']),
    of: new Map(
      query.metrics
        .filter(metric => metric.source === row['metric'])
        .map(metric => [metric, statisticsIn(row, metric, expressions)]),
    ),
  }));
}

function statisticsIn(
  row: Readonly<Record<string, string | number>>,
  { statistics }: MetricDefinition,
  expressions: readonly string[],
): Statistics {
  const entries = Object.entries(statistics);
  return Object.fromEntries(
    entries.map(([name, sql]) => [name, Number(row[`s${expressions.indexOf(sql)}`])]),
  );
}

function tableFor({ by, filters, single }: StatisticsQuery): string {
  const named = [...by, ...Object.keys(filters.values)];
  if (single || filters.customer !== undefined) return 'score';
  return rollups.find(([, keeps]) => named.every(dimension => keeps.has(dimension)))?.[0] ?? 'score';
}

/** Conditions of filters on the tables `score`, `score_day`, `answer` and `answer_day`, with their parameters. */
export function conditionsOf(
  filters: Filters,
  range: DayRange,
): { where: string; params: Record<string, AnalyticsValue> } {
  const params: Record<string, AnalyticsValue> = { from: isoOfDay(range.start), until: isoOfDay(range.end) };
  const conditions = ['day >= {from:Date}', 'day < {until:Date}'];
  for (const name of ['series', 'scale'] as const) {
    const value = filters[name];
    if (value === undefined) continue;
    params[name] = value;
    conditions.push(`${name} = {${name}:String}`);
  }
  if (filters.wording !== undefined) {
    params['wording'] = filters.wording;
    conditions.push('wording = {wording:UInt16}');
  }
  if (filters.customer !== undefined) {
    params['customer'] = filters.customer;
    conditions.push('customer = {customer:UUID}');
  }
  Object.entries(filters.values).forEach(([dimension, values], i) => {
    if (values === undefined || values.length === 0) return;
    params[`f${i}`] = values;
    conditions.push(`${columnOf(dimension as Dimension, `n${i}`, params)} in {f${i}:Array(String)}`);
  });
  return { where: conditions.join(' and '), params };
}

function columnOf(dimension: Dimension, parameter: string, params: Record<string, AnalyticsValue>): string {
  const attribute = attributeOf(dimension);
  if (attribute === undefined) return dimension;
  params[parameter] = attribute;
  return `attributes[{${parameter}:String}]`;
}

/** First and last day with any feedback; undefined without any. A day whose only feedback was deleted may be in it. */
export async function readAvailableDays(analytics: WorkspaceAnalytics): Promise<DayRange | undefined> {
  const [row] = await analytics.query<{ first: number; last: number; n: number }>(
    `select toUInt16(min(day)) as first, toUInt16(max(day)) as last, sum(sign) as n from score_day
     where metric = 'feedback'`,
  );
  return row && row.n > 0 ? { start: row.first, end: row.last + 1 } : undefined;
}
