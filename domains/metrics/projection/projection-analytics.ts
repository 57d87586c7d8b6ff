import type { AnalyticsGateway } from '../../../platform/analytics/gateway.ts';
import type { Intake } from './intake.ts';

/** Longer statements are refused by ClickHouse's parser (256 KiB). */
const idsPerStatement = 4000;

const scoreColumns = `workspace_id, metric, series, scale, good, wording, max, day, at, feedback, nth, customer, survey,
  question, touchpoint, stage, journey_version, channel, team, segment, language, value`;
const answerColumns = `workspace_id, survey, question, kind, metric, series, scale, good, wording, max, strand, day, at,
  feedback, nth, customer, touchpoint, stage, channel, team, segment, language, option, value`;

/**
 * Which of the records are counted already. New ids are later than all before, so the primary key answers it
 * without reading.
 */
export async function countedAmong(
  analytics: AnalyticsGateway,
  workspaceId: string,
  ids: readonly string[],
): Promise<string[]> {
  const wanted = new Set(ids);
  const sorted = [...ids].sort();
  const which =
    sorted.length <= idsPerStatement
      ? `id in (${list(sorted)})`
      : `id between ${quoted(sorted[0])} and ${quoted(sorted.at(-1))}`;
  const rows = await analytics.read<{ id: string }>(
    `select id from feedback where workspace_id = ${quoted(workspaceId)} and ${which} group by id having sum(sign) > 0`,
  );
  return rows.map(row => row.id).filter(id => wanted.has(id));
}

/**
 * Counts the rows once more with the opposite sign. Leaves nothing to take back, so it may be repeated; the record's
 * own row goes last, so that a withdrawal cut short is begun again.
 */
export async function withdraw(
  analytics: AnalyticsGateway,
  workspaceId: string,
  ids: readonly string[],
): Promise<void> {
  for (let i = 0; i < ids.length; i += idsPerStatement) {
    const some = list(ids.slice(i, i + idsPerStatement));
    const mine = `workspace_id = ${quoted(workspaceId)}`;
    const days = `day in (select day from feedback where ${mine} and id in (${some}))`;
    for (const [table, columns] of [
      ['score', scoreColumns],
      ['answer', answerColumns],
    ] as const) {
      await analytics.command(
        `insert into ${table} (${columns}, attributes, sign)
         select ${columns}, any(attributes), toInt8(-sign(sum(${table}.sign))) from ${table}
         where ${mine} and ${days} and feedback in (${some}) group by ${columns} having sum(${table}.sign) != 0`,
      );
    }
    await analytics.command(
      `insert into feedback (workspace_id, id, revision, day, sign)
       select workspace_id, id, revision, day, toInt8(-sign(sum(feedback.sign))) from feedback
       where ${mine} and id in (${some}) group by workspace_id, id, revision, day having sum(feedback.sign) != 0`,
    );
  }
}

/**
 * Inserts under a token. With the records' own rows first, a change cut short is seen by `countedAmong`, withdrawn and
 * done again; with them last, whoever sees them knows that all the rest stands.
 */
export async function count(
  analytics: AnalyticsGateway,
  { counted, rows }: Intake,
  token: string,
  own: 'first' | 'last',
): Promise<void> {
  if (own === 'first') await analytics.insert('feedback', counted, token);
  await analytics.insert('intake', rows, token);
  if (own === 'last') await analytics.insert('feedback', counted, token);
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
