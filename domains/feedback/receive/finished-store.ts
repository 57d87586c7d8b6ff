import type { Db } from '../../../platform/postgres/db.ts';

/** Link tokens and response keys of those of the records that are finished responses of surveys. */
export async function findFinished(
  db: Db,
  workspaceId: string,
  ids: readonly string[],
): Promise<{ token: string; key: string }[]> {
  const { rows } = await db.$client.query<{ token: string; key: string }>(
    `select split_part(key, '.', 1) as token, split_part(key, '.', 2) as key from feedback
     where workspace_id = $1 and id = any($2::uuid[]) and source like 'survey:%'`,
    [workspaceId, ids],
  );
  return rows;
}

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
