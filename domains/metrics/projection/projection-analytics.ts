import type { AnalyticsGateway } from '../../../platform/analytics/gateway.ts';
import type { CountedRow, Intake } from './intake.ts';

/** Up to so many ids are named in a statement; more are asked for by their range. */
const idsPerStatement = 4000;

const scoreColumns = `workspace_id, metric, series, scale, good, wording, max, day, at, feedback, nth, customer, survey,
  question, touchpoint, stage, journey_version, channel, team, segment, language, value`;
const answerColumns = `workspace_id, survey, question, kind, metric, series, scale, good, wording, max, strand, day, at,
  feedback, nth, customer, touchpoint, stage, channel, team, segment, language, option, value`;

/**
 * Which of the records are counted already, and at which revision. New ids are later than all before, so the primary
 * key answers it without reading.
 */
export async function countedAmong(
  analytics: AnalyticsGateway,
  workspaceId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (ids.length === 0) return new Map();
  const wanted = new Set(ids);
  const sorted = [...ids].sort();
  const which =
    sorted.length <= idsPerStatement
      ? `id in (${list(sorted)})`
      : `id between ${quoted(sorted[0])} and ${quoted(sorted.at(-1))}`;
  const rows = await analytics.read<{ id: string; revision: number }>(
    `select id, revision from feedback where workspace_id = ${quoted(workspaceId)} and ${which}
     group by id, revision having sum(sign) > 0`,
  );
  return new Map(rows.filter(row => wanted.has(row.id)).map(({ id, revision }) => [id, revision]));
}

type Row = Readonly<Record<string, unknown>>;

/** Rows that make what records count for nothing. */
export interface RowsToTakeBack {
  readonly score: readonly Row[];
  readonly answer: readonly Row[];
  readonly feedback: readonly CountedRow[];
}

/** Everything that records are counted with, once more with the opposite sign. */
export async function rowsOf(
  analytics: AnalyticsGateway,
  workspaceId: string,
  ids: readonly string[],
): Promise<RowsToTakeBack> {
  if (ids.length === 0) return { score: [], answer: [], feedback: [] };
  const mine = `workspace_id = ${quoted(workspaceId)}`;
  const some = list(ids);
  const days = `day in (select day from feedback where ${mine} and id in (${some}))`;
  const opposite = (table: string, columns: string) =>
    analytics.read<Row>(
      `select ${columns}, any(attributes) as attributes, -sum(${table}.sign) as sign from ${table}
       where ${mine} and ${days} and feedback in (${some}) group by ${columns} having sum(${table}.sign) != 0`,
    );
  return {
    score: await opposite('score', scoreColumns),
    answer: await opposite('answer', answerColumns),
    feedback: await analytics.read<CountedRow>(
      `select workspace_id, id, revision, toUInt16(day) as day, -sum(feedback.sign) as sign from feedback
       where ${mine} and id in (${some}) group by workspace_id, id, revision, day having sum(feedback.sign) != 0`,
    ),
  };
}

/** Takes scores and answers back under a token; the records' own rows are for `count`, as its last. */
export async function takeBack(
  analytics: AnalyticsGateway,
  { score, answer }: RowsToTakeBack,
  token: string,
): Promise<void> {
  await analytics.insert('score', score, token);
  await analytics.insert('answer', answer, token);
}

/** Inserts under a token; the records' own rows last, so that whoever sees them knows that all the rest stands. */
export async function count(
  analytics: AnalyticsGateway,
  { counted, rows }: Intake,
  token: string,
  takenBack: readonly CountedRow[] = [],
): Promise<void> {
  await analytics.insert('intake', rows, token);
  await analytics.insert('feedback', [...takenBack, ...counted], token);
}

/** Empties everything that figures are counted from, of all workspaces. */
export async function clear(analytics: AnalyticsGateway): Promise<void> {
  for (const table of ['feedback', 'score', 'score_day', 'score_segment_day', 'answer', 'answer_day'])
    await analytics.command(`truncate table ${table}`);
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function quoted(id: string | undefined): string {
  if (id === undefined || !uuid.test(id)) throw new TypeError(`not an id: ${id}`);
  return `'${id}'`;
}

function list(ids: readonly string[]): string {
  return ids.map(quoted).join(',');
}
