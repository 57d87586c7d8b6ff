import type { Db } from '../../../platform/postgres/db.ts';

/** How far the mentions of a workspace are made anew. Read and changed by whoever holds the reader's lock. */

/** From here on no text of the workspace is in the analytics store. */
export async function beginRebuild(db: Db, workspaceId: string): Promise<void> {
  await db.$client.query(
    `insert into text_rebuild (workspace_id) values ($1)
     on conflict (workspace_id) do update set after = default`,
    [workspaceId],
  );
}

/** The id up to which texts are in the store again; undefined when nothing is made anew and all of them are. */
export async function findRebuilt(db: Db, workspaceId: string): Promise<string | undefined> {
  const { rows } = await db.$client.query<{ after: string }>(
    'select after from text_rebuild where workspace_id = $1',
    [workspaceId],
  );
  return rows[0]?.after;
}

export async function moveRebuilt(db: Db, workspaceId: string, after: string): Promise<void> {
  await db.$client.query('update text_rebuild set after = $2 where workspace_id = $1', [workspaceId, after]);
}

export async function endRebuild(db: Db, workspaceId: string): Promise<void> {
  await db.$client.query('delete from text_rebuild where workspace_id = $1', [workspaceId]);
}
