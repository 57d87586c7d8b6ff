import type { DayRange } from '../../platform/calendar/index.ts';
import type { WorkspaceAnalytics } from '../../platform/analytics/gateway.ts';
import { conditionsOf } from './figures-analytics.ts';
import { allMetrics, metricsOf } from './catalog/find-metric.ts';
import type { MetricDefinition, MetricSource } from './catalog/metric.ts';
import type { Statistics } from './model/figure.ts';
import type { Filters } from './model/filters.ts';
import type { Strand } from './model/strand.ts';

/** All answers to one question of one strand. */
export interface QuestionCounts {
  readonly question: string;
  readonly kind: string;
  readonly strand: Strand;
  /** How often each option or value was given; '' is no option. */
  readonly counts: readonly { readonly option: string; readonly value: number; readonly n: number }[];
  /** Statistics of the metrics that count this kind of score; empty for choices and texts. */
  readonly of: ReadonlyMap<MetricDefinition, Statistics>;
}

/** What the rollup `answer_day` keeps. */
const rolledUp: ReadonlySet<string> = new Set([
  'touchpoint',
  'stage',
  'team',
  'channel',
  'language',
  'question',
]);

/**
 * All answers of a survey in one pass: counted by value, then each metric's statistics from the counts.
 * `single` reads single answers although the day rollup would do, for tests.
 */
export async function readQuestionCounts(
  analytics: WorkspaceAnalytics,
  survey: string,
  filters: Filters,
  range: DayRange,
  single = false,
): Promise<QuestionCounts[]> {
  const { where, params } = conditionsOf(filters, range);
  const rolled =
    !single &&
    filters.customer === undefined &&
    Object.keys(filters.values).every(name => rolledUp.has(name));
  const expressions = [...new Set(allMetrics().flatMap(metric => Object.values(metric.statistics)))];
  const rows = await analytics.query<Row>(
    `select question, kind, metric, series, scale, good, wording, groupArray((option, value, sign)) as counts,
       [${expressions.map(expression => `toFloat64(${expression})`).join(', ')}] as sums
     from (
       select question, kind, metric, series, scale, good, wording, any(answers.max) as max, option, value,
         sum(answers.sign) as sign
       from ${rolled ? 'answer_day' : 'answer'} as answers where survey = {id:String} and ${where}
       group by question, kind, metric, series, scale, good, wording, option, value having sign > 0
     ) group by question, kind, metric, series, scale, good, wording`,
    { ...params, id: survey },
  );
  return rows.map(row => ({
    question: row.question,
    kind: row.kind,
    strand: {
      series: row.series,
      scale: row.scale,
      good: row.good === 'low' ? 'low' : 'high',
      wording: row.wording,
    },
    counts: row.counts.map(([option, value, n]) => ({ option, value, n })),
    of: new Map(
      metricsOf(row.metric as MetricSource).map(metric => {
        const entries = Object.entries(metric.statistics);
        return [
          metric,
          Object.fromEntries(entries.map(([name, sql]) => [name, row.sums[expressions.indexOf(sql)] ?? 0])),
        ];
      }),
    ),
  }));
}

interface Row {
  readonly question: string;
  readonly kind: string;
  readonly metric: string;
  readonly series: string;
  readonly scale: string;
  readonly good: string;
  readonly wording: number;
  readonly counts: readonly (readonly [option: string, value: number, n: number])[];
  readonly sums: readonly number[];
}

/** Records of a survey, counted. */
export async function readResponseCount(
  analytics: WorkspaceAnalytics,
  survey: string,
  filters: Filters,
  range: DayRange,
): Promise<number> {
  const { where, params } = conditionsOf(filters, range);
  const [row] = await analytics.query<{ n: number }>(
    `select sum(sign) as n from score where metric = 'feedback' and survey = {id:String} and ${where}`,
    { ...params, id: survey },
  );
  return row?.n ?? 0;
}

/**
 * The latest records that answered a question with an option ('' for texts), newest first; perhaps some that were
 * taken back since, so look them up.
 */
export async function readLatest(
  analytics: WorkspaceAnalytics,
  survey: string,
  question: string,
  option: string,
  filters: Filters,
  range: DayRange,
  limit: number,
): Promise<string[]> {
  const { where, params } = conditionsOf(filters, range);
  const rows = await analytics.query<{ feedback: string }>(
    `select feedback from answer where survey = {id:String} and question = {asked:String} and option = {option:String}
       and ${where} order by day desc, at desc limit ${Math.trunc(limit)}`,
    { ...params, id: survey, asked: question, option },
  );
  return [...new Set(rows.map(row => row.feedback))];
}
