import type { AnalyticsValue, WorkspaceAnalytics } from '../../platform/analytics/gateway.ts';
import type { DayRange } from '../../platform/calendar/index.ts';
import type { MetricDefinition, MetricSource } from './catalog/metric.ts';
import { conditionsOf } from './figures-analytics.ts';
import type { Statistics } from './model/figure.ts';
import { attributeOf, type Dimension, type Filters } from './model/filters.ts';
import { feelings, type Feeling } from './model/feelings.ts';
import type { Strand } from './model/strand.ts';

/** Asks the table `mention` (db/analytics): what texts speak of, and how. Nothing here estimates. */

export interface MentionQuery {
  readonly range: DayRange;
  readonly filters: Filters;
  /** Only this theme and the texts as a whole. */
  readonly theme?: string;
  readonly by?: Dimension;
  /** Only texts with this intent. */
  readonly intent?: string;
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
  const { spoken, params } = spokenOf(query);
  const period = query.periods === undefined ? '0' : `roundDown(toUInt16(day), [${query.periods.join(',')}])`;
  const rows = await analytics.query<Record<string, string | number>>(
    `select subject, max(above) as parent, felt, part, ${period} as period, count() as n
     from (${spoken}) group by subject, felt, part, period`,
    params,
  );
  return rows.map(row => ({
    theme: String(row['subject']),
    parent: String(row['parent']),
    feeling: row['felt'] as Feeling,
    key: String(row['part']),
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
  const { spoken, params } = spokenOf(query);
  const expressions = [...new Set(metrics.flatMap(metric => Object.values(metric.statistics)))];
  const rows = await analytics.query<Record<string, string | number>>(
    `select subject, metric, series, scale, good, wording,
       ${expressions.map((expression, i) => `${expression} as s${i}`).join(', ')}
     from score inner join (select feedback, subject from (${spoken})) as spoken using (feedback)
     where metric in {sources:Array(String)} and day >= {from:Date} and day < {until:Date}
     group by subject, metric, series, scale, good, wording having sum(sign) > 0`,
    { ...params, sources: metrics.map(metric => metric.source) },
  );
  return rows.flatMap(row =>
    metrics
      .filter(metric => metric.source === row['metric'])
      .map(metric => ({
        theme: String(row['subject']),
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

export interface FoundMention {
  readonly feedback: string;
  readonly theme: string;
  readonly feeling: Feeling;
}

/** Of one theme or of several: at most `limit` records of each theme and feeling, drawn without regard to what they say. */
export async function findMentions(
  analytics: WorkspaceAnalytics,
  query: MentionQuery & { readonly themes?: readonly string[]; readonly feelings?: readonly Feeling[] },
  limit: number,
): Promise<FoundMention[]> {
  const { spoken, params } = spokenOf(query);
  const rows = await analytics.query<{ feedback: string; subject: string; felt: Feeling }>(
    `select feedback, subject, felt from (${spoken})
     where subject in {subjects:Array(String)} and felt in {feelings:Array(String)}
     order by cityHash64(feedback), feedback limit ${Math.floor(limit)} by subject, felt`,
    {
      ...params,
      subjects: query.themes ?? [query.theme ?? ''],
      feelings: query.feelings ?? feelings,
    },
  );
  return rows.map(row => ({ feedback: row.feedback, theme: row.subject, feeling: row.felt }));
}

/**
 * One row for each text and each theme that it speaks of, as far as the filters of figures let it through: subject, above (the
 * theme above it, or ''), feedback, day, part (the dimension's key), felt. Subject '' is the text as a whole. A theme stands
 * for the finer ones below it, as in the stream of feedback; a text that feels opposite things about them is mixed. Filters
 * about one score (its series, its question) say nothing of a text.
 */
function spokenOf({ range, filters, theme, by, intent }: MentionQuery): {
  spoken: string;
  params: Record<string, AnalyticsValue>;
} {
  const { question: _, ...values } = filters.values;
  const own: Filters = { values, ...(filters.customer !== undefined && { customer: filters.customer }) };
  const { where, params } = conditionsOf(own, range);
  const conditions = [where];
  if (theme !== undefined) {
    params['theme'] = theme;
    conditions.push(`subject in ('', {theme:String})`);
  }
  if (intent !== undefined) {
    params['intent'] = intent;
    conditions.push('has(intents, {intent:String})');
  }
  const part = by === undefined ? `''` : columnOf(by, params);
  return {
    spoken: `select subject, max(if(subject = theme, parent, '')) as above, feedback, day, ${part} as part,
        sumIf(sign, sentiment = 'mixed') as both, sumIf(sign, sentiment = 'neg') as bad,
        sumIf(sign, sentiment = 'pos') as well,
        multiIf(both > 0 or (bad > 0 and well > 0), 'mixed', bad > 0, 'neg', well > 0, 'pos', 'neu') as felt
      from mention array join if(parent = '', [theme], [theme, parent]) as subject
      where ${conditions.join(' and ')} group by subject, feedback, day, part having sum(sign) > 0`,
    params,
  };
}

function columnOf(dimension: Dimension, params: Record<string, AnalyticsValue>): string {
  const attribute = attributeOf(dimension);
  if (attribute === undefined) return dimension;
  params['attribute'] = attribute;
  return 'attributes[{attribute:String}]';
}
