import { startOfDay, type DayRange } from '../../platform/calendar/index.ts';
import type { Db } from '../../platform/postgres/db.ts';
import type { RecordCondition } from '../../platform/record-filter.ts';
import { FEEDBACK_COLUMNS, type StoredRow } from './load-store.ts';
import type { Measure } from './measure-store.ts';
import { bandBounds, type FeedbackFilter } from './model/filter.ts';

/** What SQL needs beside the filter itself. */
export interface StreamFacts {
  readonly workspaceId: string;
  readonly timeZone: string;
  readonly days: Partial<DayRange> | undefined;
  readonly measures: ReadonlyMap<number, Measure>;
  /** What `q` looks for: a tsquery; undefined when there is nothing in it to look for. */
  readonly search: string | undefined;
  /** What other areas' filters ask. */
  readonly found: readonly RecordCondition[];
  /** Touchpoints by stage and by team, for filters that name these. */
  readonly touchpointsOf: (dimension: 'stage' | 'team', values: readonly string[]) => readonly string[];
}

export interface StreamPage {
  /** The last record of the page before: milliseconds since 1970 and id. */
  readonly before?: { readonly at: number; readonly id: string };
  readonly limit: number;
}

/** Newest records among which a word is looked for one by one, before all that have the word are gathered. */
const WALKED = 3_000;

/** Records that the filter lets through, newest first. */
export async function selectStream(
  db: Db,
  filter: FeedbackFilter,
  facts: StreamFacts,
  page: StreamPage,
): Promise<StoredRow[]> {
  const { q, ...rest } = filter;
  if (q !== undefined) {
    // A word that many texts have is soon found among the newest; gathering all of them only to show fifty is slow.
    const query = facts.search;
    const soon = query === undefined ? [] : await selectWhere(db, conditions(rest, facts), page, query);
    if (soon.length >= page.limit || query === undefined) return soon;
  }
  return selectWhere(db, conditions(filter, facts), page);
}

async function selectWhere(
  db: Db,
  where: ReturnType<typeof conditions>,
  page: StreamPage,
  query?: string,
): Promise<StoredRow[]> {
  if (page.before !== undefined)
    where.add(
      `(f.occurred_at, f.id) < (${where.param(new Date(page.before.at))}, ${where.param(page.before.id)}::uuid)`,
    );
  const among =
    query === undefined
      ? `feedback f where ${where.text()}`
      : `(select * from feedback f where ${where.text()} order by f.occurred_at desc, f.id desc limit ${WALKED}) f
         where exists (select 1 from feedback_search s where s.workspace_id = f.workspace_id and s.feedback_id = f.id
           and s.words @@ ${where.param(query)}::tsquery)`;
  const { rows } = await db.$client.query<StoredRow>(
    `select ${FEEDBACK_COLUMNS} from ${among}
     order by f.occurred_at desc, f.id desc limit ${where.param(page.limit)}`,
    where.values,
  );
  return rows;
}

/** How many records the filter lets through, counting no further than `most`. */
export async function countStream(
  db: Db,
  filter: FeedbackFilter,
  facts: StreamFacts,
  most: number,
): Promise<number> {
  const where = conditions(filter, facts);
  const { rows } = await db.$client.query<{ n: number }>(
    `select count(*)::int as n from (select 1 from feedback f where ${where.text()} limit ${where.param(most)}) counted`,
    where.values,
  );
  return rows[0]?.n ?? 0;
}

function conditions(filter: FeedbackFilter, facts: StreamFacts) {
  const parts: string[] = [];
  const values: unknown[] = [];
  const param = (value: unknown): string => `$${values.push(value)}`;
  const add = (condition: string): void => void parts.push(condition);
  add(`f.workspace_id = ${param(facts.workspaceId)}`);
  const { start, end } = facts.days ?? {};
  if (start !== undefined) add(`f.occurred_at >= ${param(startOfDay(start, facts.timeZone))}`);
  if (end !== undefined) add(`f.occurred_at < ${param(startOfDay(end, facts.timeZone))}`);
  if (filter.customer !== undefined) add(`f.customer_id = ${param(filter.customer)}`);
  if (filter.text !== undefined) add(`f.text is ${filter.text === 'yes' ? 'not ' : ''}null`);
  if (filter.q !== undefined) {
    const query = facts.search;
    add(query === undefined ? 'false' : `f.id in (select feedback_matching(${param(query)}::tsquery))`);
  }
  for (const condition of facts.found) add(condition(param));
  for (const [name, wanted] of Object.entries(filter.values)) addDimension(name, wanted);
  const scored = scoreCondition(filter, facts, param);
  if (scored !== undefined) add(scored);
  return { add, param, values, text: () => parts.join(' and ') };

  function addDimension(name: string, wanted: readonly string[]): void {
    if (name === 'channel') add(`f.channel = any(${param(wanted)})`);
    else if (name === 'language') add(`coalesce(f.language, '') = any(${param(wanted)})`);
    else if (name === 'survey') add(`coalesce(f.survey_id::text, '') = any(${param(wanted)})`);
    else if (name === 'segment')
      add(`coalesce((select c.attributes->>'segment' from customer c
            where c.workspace_id = f.workspace_id and c.id = f.customer_id), '') = any(${param(wanted)})`);
    else if (name.startsWith('attribute.')) {
      const attribute = param(name.slice('attribute.'.length));
      add(`coalesce(f.attributes->>${attribute}, (select c.attributes->>${attribute} from customer c
            where c.workspace_id = f.workspace_id and c.id = f.customer_id), '') = any(${param(wanted)})`);
    }
  }
}

/**
 * Conditions on one and the same score. A touchpoint, stage or team alone also holds for the record's own touchpoint.
 */
function scoreCondition(
  filter: FeedbackFilter,
  facts: StreamFacts,
  param: (value: unknown) => string,
): string | undefined {
  const { touchpoint, stage, team, question } = filter.values;
  const { metric, band, series, scale, wording } = filter;
  const places = [
    ...(touchpoint === undefined ? [] : [touchpoint]),
    ...(stage === undefined ? [] : [facts.touchpointsOf('stage', stage)]),
    ...(team === undefined ? [] : [facts.touchpointsOf('team', team)]),
  ];
  const ofScores = [metric, band, series, scale, wording, question].some(one => one !== undefined);
  if (places.length === 0 && !ofScores) return undefined;
  const place = places.reduce((a, b) => a.filter(id => b.includes(id)), places[0] ?? []);
  const fits = [...facts.measures].filter(
    ([, m]) =>
      (metric === undefined || m.metric === metric) &&
      (series === undefined || m.series === series) &&
      (scale === undefined || `${m.min}-${m.max}` === scale) &&
      (wording === undefined || m.wording === wording) &&
      (question === undefined || question.includes(m.question)),
  );
  // A score without a touchpoint of its own is about the record's.
  const parts = fits.flatMap(([id, m]) => {
    const bounds = band === undefined ? { from: null, to: null } : bandBounds(band, m.metric, m);
    return bounds === undefined ? [] : [{ id, ...bounds, own: m.touchpointId ?? null }];
  });
  const wanted = param(JSON.stringify(parts));
  const where =
    places.length === 0 ? '' : ` and coalesce(w.own, f.touchpoint_id::text) = any(${param(place)})`;
  const score = `exists (select 1 from unnest(f.measures, f."values") as s(m, v)
    join json_to_recordset(${wanted}) as w(id integer, "from" double precision, "to" double precision, own text)
      on w.id = s.m and (w."from" is null or s.v between w."from" and w."to")${where})`;
  return ofScores ? score : `(f.touchpoint_id::text = any(${param(place)}) or ${score})`;
}

/** Whether anything was ever recorded. */
export async function hasFeedback(db: Db, workspaceId: string): Promise<boolean> {
  const { rows } = await db.$client.query<{ any: boolean }>(
    'select exists (select from feedback where workspace_id = $1) as any',
    [workspaceId],
  );
  return rows[0]?.any ?? false;
}
