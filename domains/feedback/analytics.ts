import type { WorkspaceAnalytics, AnalyticsValue } from '../../platform/analytics/gateway.ts';
import { isoOfDay, type DayRange } from '../../platform/calendar/index.ts';
import type { Measure } from './measure-store.ts';
import { bandBounds, isDimension, type FeedbackFilter } from './model/filter.ts';

/**
 * The stream as figures see it: from the rows that figures are counted from (db/analytics), with the same conditions,
 * so that what a figure counts is what its drill-down lists.
 */

export interface AnalyticsPage {
  /** The last record of the page before: seconds since 1970 and id. */
  readonly before?: { readonly at: number; readonly id: string };
  readonly limit: number;
}

export interface Found {
  readonly id: string;
  /** Seconds since 1970. */
  readonly at: number;
}

type Measures = Iterable<Measure>;

/** Ids of feedback that the filter lets through, newest first. */
export async function findIds(
  analytics: WorkspaceAnalytics,
  filter: FeedbackFilter,
  days: Partial<DayRange> | undefined,
  measures: Measures,
  page: AnalyticsPage,
): Promise<Found[]> {
  const where = conditions(filter, days, measures);
  const { before } = page;
  if (before !== undefined) where.add('at <= toDateTime({at:UInt32})', { at: before.at });
  const position = before === undefined ? '' : 'and (seconds, feedback) < ({at:UInt32}, {id:UUID})';
  const rows = await analytics.query<{ feedback: string; seconds: number }>(
    `select feedback, toUnixTimestamp(any(at)) as seconds from score
     where ${where.text()} group by feedback having sum(sign) > 0 ${position}
     order by seconds desc, feedback desc limit {limit:UInt32}`,
    { ...where.params, ...(before === undefined ? {} : { id: before.id }), limit: page.limit },
  );
  return rows.map(({ feedback, seconds }) => ({ id: feedback, at: seconds }));
}

/** How many records, and how many of their scores, the filter lets through. */
export async function countFound(
  analytics: WorkspaceAnalytics,
  filter: FeedbackFilter,
  days: Partial<DayRange> | undefined,
  measures: Measures,
): Promise<{ records: number; scores: number }> {
  const where = conditions(filter, days, measures);
  const [row] = await analytics.query<{ records: number; scores: number }>(
    `select count() as records, sum(scores) as scores from (
       select feedback, sumIf(sign, metric != 'feedback') as scores from score where ${where.text()}
       group by feedback having sum(sign) > 0)`,
    where.params,
  );
  return { records: Number(row?.records ?? 0), scores: Number(row?.scores ?? 0) };
}

interface Conditions {
  add(condition: string, params?: Readonly<Record<string, AnalyticsValue>>): void;
  text(): string;
  readonly params: Record<string, AnalyticsValue>;
}

function conditions(
  filter: FeedbackFilter,
  days: Partial<DayRange> | undefined,
  measures: Measures,
): Conditions {
  const parts: string[] = [];
  const params: Record<string, AnalyticsValue> = {};
  const add: Conditions['add'] = (condition, more = {}) => {
    parts.push(condition);
    Object.assign(params, more);
  };
  if (days?.start !== undefined) add('day >= toDate({start:String})', { start: isoOfDay(days.start) });
  if (days?.end !== undefined) add('day < toDate({end:String})', { end: isoOfDay(days.end) });
  for (const name of ['series', 'scale', 'metric'] as const) {
    const value = filter[name];
    if (value !== undefined) add(`${name} = {${name}:String}`, { [name]: value });
  }
  if (filter.wording !== undefined) add('wording = {wording:UInt16}', { wording: filter.wording });
  if (filter.customer !== undefined) add('customer = {customer:UUID}', { customer: filter.customer });
  if (filter.band !== undefined) add(bandCondition(filter, measures));
  Object.entries(filter.values).forEach(([name, values], i) => {
    if (!isDimension(name)) return;
    const list = { [`v${i}`]: values };
    if (name.startsWith('attribute.'))
      add(`attributes[{a${i}:String}] in {v${i}:Array(String)}`, {
        ...list,
        [`a${i}`]: name.slice('attribute.'.length),
      });
    else add(`${name} in {v${i}:Array(String)}`, list);
  });
  // Every record has one row of this kind: without conditions on scores, that one is enough.
  if (parts.length === 0 || !aboutScores(filter)) add("metric = 'feedback'");
  return { add, params, text: () => parts.join(' and ') };
}

/** Whether the filter can hold for a score of a record and not for the record itself. */
function aboutScores({ metric, band, series, scale, wording, values }: FeedbackFilter): boolean {
  const named = [metric, band, series, scale, wording].some(one => one !== undefined);
  return named || ['touchpoint', 'stage', 'team', 'question'].some(name => values[name] !== undefined);
}

/** Bounds are numbers of our own making; names of metrics are of a closed set. */
function bandCondition({ band, metric }: FeedbackFilter, measures: Measures): string {
  const parts = new Set<string>();
  for (const measure of measures) {
    if (metric !== undefined && measure.metric !== metric) continue;
    const bounds = band && bandBounds(band, measure.metric, measure);
    if (bounds === undefined) continue;
    parts.add(
      `(metric = '${measure.metric}' and scale = '${Number(measure.min)}-${Number(measure.max)}' and good = '${measure.good}'` +
        ` and value >= ${bounds.from} and value <= ${bounds.to})`,
    );
  }
  return parts.size === 0 ? '0' : `(${[...parts].join(' or ')})`;
}
