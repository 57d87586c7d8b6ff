import type { AnalyticsValue, WorkspaceAnalytics } from '../../platform/analytics/gateway.ts';
import type { DayRange } from '../../platform/calendar/index.ts';
import type { MetricDefinition, MetricSource } from './catalog/metric.ts';
import { conditionsOf } from './figures-analytics.ts';
import type { Statistics } from './model/figure.ts';
import { attributeOf, type Dimension, type Filters } from './model/filters.ts';
import type { Feeling } from './model/feelings.ts';
import type { Strand } from './model/strand.ts';

/** Asks the table `mention` (db/analytics): what texts speak of, and how. Nothing here estimates. */

export interface MentionQuery {
  readonly range: DayRange;
  readonly filters: Filters;
  /** Only this theme and the texts as a whole. */
  readonly theme?: string;
  readonly by?: Dimension;
  /** First days of periods, ascending, none before the range begins. */
  readonly periods?: readonly number[];
}

export interface MentionRow {
  /** '' is the text as a whole: every text has one. */
  readonly theme: string;
  readonly parent: string;
  readonly feeling: Feeling;
  readonly key: string;
  readonly period: number;
  readonly n: number;
}

/** Texts by theme and feeling, by one dimension and by period where asked. */
export async function readMentions(
  analytics: WorkspaceAnalytics,
  query: MentionQuery,
): Promise<MentionRow[]> {
  const { where, params } = mentionConditions(query);
  const key = query.by === undefined ? `''` : columnOf(query.by, params);
  const period = query.periods === undefined ? '0' : `roundDown(toUInt16(day), [${query.periods.join(',')}])`;
  const rows = await analytics.query<Record<string, string | number>>(
    `select theme, any(parent) as above, sentiment, ${key} as key, ${period} as period, sum(sign) as n
     from mention where ${where} group by theme, sentiment, key, period having n > 0`,
    params,
  );
  return rows.map(row => ({
    theme: String(row['theme']),
    parent: String(row['above']),
    feeling: row['sentiment'] as Feeling,
    key: String(row['key']),
    period: Number(row['period']),
    n: Number(row['n']),
  }));
}

export interface MentionStatistics {
  readonly theme: string;
  readonly source: MetricSource;
  readonly strand: Strand;
  readonly statistics: Statistics;
}

/** Statistics of the scores that came with texts, by theme; theme '' is of all texts. */
export async function readMentionScores(
  analytics: WorkspaceAnalytics,
  query: MentionQuery,
  metrics: readonly MetricDefinition[],
): Promise<MentionStatistics[]> {
  const { where, params } = mentionConditions(query);
  const expressions = [...new Set(metrics.flatMap(metric => Object.values(metric.statistics)))];
  const rows = await analytics.query<Record<string, string | number>>(
    `select theme, metric, series, scale, good, wording,
       ${expressions.map((expression, i) => `${expression} as s${i}`).join(', ')}
     from score inner join (
       select feedback, theme from mention where ${where} group by feedback, theme having sum(sign) > 0
     ) as spoken using (feedback)
     where metric in {sources:Array(String)} and day >= {from:Date} and day < {until:Date}
     group by theme, metric, series, scale, good, wording having sum(sign) > 0`,
    { ...params, sources: metrics.map(metric => metric.source) },
  );
  return rows.flatMap(row =>
    metrics
      .filter(metric => metric.source === row['metric'])
      .map(metric => ({
        theme: String(row['theme']),
        source: metric.source,
        strand: {
          series: String(row['series']),
          scale: String(row['scale']),
          good: row['good'] === 'low' ? ('low' as const) : ('high' as const),
          wording: Number(row['wording']),
        },
        statistics: Object.fromEntries(
          Object.entries(metric.statistics).map(([name, sql]) => [
            name,
            Number(row[`s${expressions.indexOf(sql)}`]),
          ]),
        ),
      })),
  );
}

export interface DailyCount {
  readonly theme: string;
  readonly value: string;
  /** Days since the range began. */
  readonly day: number;
  readonly texts: number;
  /** Negative or mixed. */
  readonly bad: number;
}

/** Texts a day by theme in each part of a dimension; without one, in all feedback. Theme '' counts all texts. */
export async function readDailyMentions(
  analytics: WorkspaceAnalytics,
  query: Pick<MentionQuery, 'range' | 'filters' | 'by'>,
): Promise<DailyCount[]> {
  const { where, params } = mentionConditions(query);
  const value = query.by === undefined ? `''` : columnOf(query.by, params);
  const rows = await analytics.query<Record<string, string | number>>(
    `select theme, ${value} as value, toUInt16(day) as d, sum(sign) as n,
       sumIf(sign, sentiment in ('neg', 'mixed')) as bad
     from mention where ${where} group by theme, value, d having n > 0`,
    params,
  );
  return rows.map(row => ({
    theme: String(row['theme']),
    value: String(row['value']),
    day: Number(row['d']) - query.range.start,
    texts: Number(row['n']),
    bad: Number(row['bad']),
  }));
}

export interface FoundMention {
  readonly feedback: string;
  readonly theme: string;
  readonly feeling: Feeling;
}

/** At most `limit` records of each theme and feeling, drawn without regard to what they say and the same every time. */
export async function findMentions(
  analytics: WorkspaceAnalytics,
  query: MentionQuery & { readonly intent?: string; readonly feelings?: readonly Feeling[] },
  limit: number,
): Promise<FoundMention[]> {
  const { where, params } = mentionConditions(query);
  const more = [
    query.theme === undefined ? `theme != ''` : 'theme = {theme:String}',
    ...(query.intent === undefined ? [] : ['has(intents, {intent:String})']),
    ...(query.feelings === undefined ? [] : ['sentiment in {feelings:Array(String)}']),
  ];
  const rows = await analytics.query<{ feedback: string; theme: string; sentiment: Feeling }>(
    `select feedback, theme, sentiment from mention where ${where} and ${more.join(' and ')}
     group by feedback, theme, sentiment having sum(sign) > 0
     order by cityHash64(feedback), feedback limit ${Math.floor(limit)} by theme, sentiment`,
    {
      ...params,
      ...(query.intent !== undefined && { intent: query.intent }),
      ...(query.feelings !== undefined && { feelings: query.feelings }),
    },
  );
  return rows.map(row => ({ feedback: row.feedback, theme: row.theme, feeling: row.sentiment }));
}

/** Texts with an intent by theme, most first; theme '' counts all of them. */
export async function countIntents(
  analytics: WorkspaceAnalytics,
  query: MentionQuery,
  intent: string,
): Promise<{ theme: string; n: number }[]> {
  const { where, params } = mentionConditions(query);
  const rows = await analytics.query<{ theme: string; n: number }>(
    `select theme, sum(sign) as n from mention where ${where} and has(intents, {intent:String})
     group by theme having n > 0 order by n desc, theme`,
    { ...params, intent },
  );
  return rows.map(({ theme, n }) => ({ theme, n: Number(n) }));
}

/** Conditions of figures' filters; those about one score (its series, its question) say nothing of a text. */
function mentionConditions({ range, filters, theme }: MentionQuery): {
  where: string;
  params: Record<string, AnalyticsValue>;
} {
  const { question: _, ...values } = filters.values;
  const own: Filters = { values, ...(filters.customer !== undefined && { customer: filters.customer }) };
  const { where, params } = conditionsOf(own, range);
  if (theme === undefined) return { where, params };
  return { where: `${where} and theme in ('', {theme:String})`, params: { ...params, theme } };
}

function columnOf(dimension: Dimension, params: Record<string, AnalyticsValue>): string {
  const attribute = attributeOf(dimension);
  if (attribute === undefined) return dimension;
  params['attribute'] = attribute;
  return 'attributes[{attribute:String}]';
}
