import type { AnalyticsGateway, WorkspaceAnalytics } from '../../../platform/analytics/gateway.ts';
import type { MentionRow } from '../model/mention.ts';

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

/** How many texts are read and counted: quick where Postgres would count for long. */
export async function countRead(analytics: WorkspaceAnalytics): Promise<number> {
  const [row] = await analytics.query<{ n: number }>("select sum(sign) as n from mention where theme = ''");
  return Number(row?.n ?? 0);
}

/** Empties the table, of all workspaces. */
export async function clearMentions(analytics: AnalyticsGateway): Promise<void> {
  await analytics.command('truncate table mention');
}
