import type { AnalyticsGateway } from '../../../platform/analytics/gateway.ts';
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

/** Empties the table, of all workspaces. */
export async function clearMentions(analytics: AnalyticsGateway): Promise<void> {
  await analytics.command('truncate table mention');
}
