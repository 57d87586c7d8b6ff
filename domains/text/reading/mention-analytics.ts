import type { AnalyticsGateway } from '../../../platform/analytics/gateway.ts';
import type { MentionRow } from '../model/mention.ts';

const columns = `workspace_id, theme, parent, sentiment, day, at, feedback, customer, survey, touchpoint, stage, channel, team,
  segment, language, spoken, taxonomy, probability, intents, attributes`;

/** The rows that take back what texts are counted with now: sign −1 each. */
export async function rowsToTakeBack(
  analytics: AnalyticsGateway,
  workspaceId: string,
  ids: readonly string[],
): Promise<MentionRow[]> {
  if (ids.length === 0) return [];
  const rows = await analytics.read<MentionRow & { times: number }>(
    `select ${columns}, sum(sign) as times from mention
     where workspace_id = ${quoted(workspaceId)} and feedback in (${ids.map(quoted).join(',')})
     group by ${columns} having times > 0`,
  );
  return rows.flatMap(({ times, ...row }) => Array.from({ length: times }, () => ({ ...row, sign: -1 })));
}

/** Which of the texts are counted. */
export async function countedAmong(
  analytics: AnalyticsGateway,
  workspaceId: string,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await analytics.read<{ feedback: string }>(
    `select feedback from mention
     where workspace_id = ${quoted(workspaceId)} and theme = '' and feedback in (${ids.map(quoted).join(',')})
     group by feedback having sum(sign) > 0`,
  );
  return new Set(rows.map(row => row.feedback));
}

/** All or nothing of it, and once for a token. */
export async function insertMentions(
  analytics: AnalyticsGateway,
  rows: readonly MentionRow[],
  token: string,
): Promise<void> {
  await analytics.insert(
    'mention',
    rows.map(row => ({ ...row })),
    `text:${token}`,
  );
}

/** Empties the table, of all workspaces. */
export async function clearMentions(analytics: AnalyticsGateway): Promise<void> {
  await analytics.command('truncate table mention');
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function quoted(id: string): string {
  if (!uuid.test(id)) throw new TypeError(`not an id: ${id}`);
  return `'${id}'`;
}
