import type { AnalyticsGateway } from '../../platform/analytics/gateway.ts';

/** Deletes every row of a workspace from the analytics store, in whatever table it has any. */
export async function clearAnalytics(analytics: AnalyticsGateway, workspaceId: string): Promise<void> {
  const tables = await analytics.read<{ table: string }>(
    `select c.table from system.columns c join system.tables t on t.database = c.database and t.name = c.table
     where c.database = currentDatabase() and c.name = 'workspace_id' and t.engine like '%MergeTree'`,
  );
  for (const { table } of tables) {
    await analytics.command(
      `alter table ${table} delete where workspace_id = {workspace:String} settings mutations_sync = 1`,
      {
        workspace: workspaceId,
      },
    );
  }
}
