import type { Db } from '../../../platform/postgres/db.ts';

/** Finished responses of one survey by link token; reads the index of (source, key) only. */
export async function countFinishedByLink(
  db: Db,
  workspaceId: string,
  surveyId: string,
): Promise<{ token: string; n: number }[]> {
  const { rows } = await db.$client.query<{ token: string; n: number }>(
    `select split_part(key, '.', 1) as token, count(*)::integer as n from feedback
     where workspace_id = $1 and source = $2 group by 1`,
    [workspaceId, `survey:${surveyId}`],
  );
  return rows;
}
