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
  'segment',
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
    `select question, strand, groupArray((option, value, sign)) as counts,
       [${expressions.map(expression => `toFloat64(${expression})`).join(', ')}] as sums
     from (
       select question, strand, option, value, sum(answers.sign) as sign,
         toFloat64(splitByChar('|', toString(strand))[7]) as max
       from ${rolled ? 'answer_day' : 'answer'} as answers where survey = {id:String} and ${where}
       group by question, strand, option, value having sign > 0
     ) group by question, strand`,
    { ...params, id: survey },
  );
  return rows.map(row => {
    const [kind = '', metric = '', series = '', scale = '', good, wording] = row.strand.split('|');
    return {
      question: row.question,
      kind,
      strand: { series, scale, good: good === 'low' ? 'low' : 'high', wording: Number(wording) },
      counts: row.counts.map(([option, value, n]) => ({ option, value, n })),
      of: new Map(
        metricsOf(metric as MetricSource).map(one => {
          const entries = Object.entries(one.statistics);
          return [
            one,
            Object.fromEntries(entries.map(([name, sql]) => [name, row.sums[expressions.indexOf(sql)] ?? 0])),
          ];
        }),
      ),
    };
  });
}

interface Row {
  readonly question: string;
  /** See `strand` in db/analytics/0001_metrics.sql. */
  readonly strand: string;
  readonly counts: readonly (readonly [option: string, value: number, n: number])[];
  readonly sums: readonly number[];
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
