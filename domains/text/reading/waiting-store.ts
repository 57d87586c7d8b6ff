import type { Pool } from 'pg';
import type { Db } from '../../../platform/postgres/db.ts';

/** Texts that wait to be read, and the plans of batches that were begun. */

/**
 * Puts records among those that wait: with text, or read before. What waits already stays where it is; what is being
 * read will be read again.
 */
export async function addWaiting(db: Db, workspaceId: string, ids: readonly string[]): Promise<void> {
  await db.$client.query({
    name: 'text.wait',
    text: `insert into text_waiting (workspace_id, feedback_id)
      select $1::uuid, id from (
        select id from feedback where workspace_id = $1 and id = any($2::uuid[]) and text is not null
        union select feedback_id from text_reading where workspace_id = $1 and feedback_id = any($2::uuid[])
      ) texts
      on conflict (workspace_id, feedback_id) do update set again = true where text_waiting.batch is not null`,
    values: [workspaceId, ids],
  });
}

export interface ClaimedTexts {
  /** Names what is done with them; the same ones come under the same name until they are finished. */
  readonly batch: string;
  readonly ids: readonly string[];
}

/** The texts to read now: those of a batch that was cut short, else the next `most`, under the new name `batch`. */
export async function claimWaiting(
  db: Db,
  workspaceId: string,
  batch: string,
  most: number,
): Promise<ClaimedTexts | undefined> {
  const { rows: again } = await db.$client.query<{ id: string; batch: string }>(
    `select feedback_id as id, batch from text_waiting where workspace_id = $1 and batch = (
       select batch from text_waiting where workspace_id = $1 and batch is not null limit 1)`,
    [workspaceId],
  );
  const first = again[0];
  if (first !== undefined) return { batch: first.batch, ids: again.map(row => row.id) };
  const { rows } = await db.$client.query<{ id: string }>(
    `update text_waiting w set batch = $2 from (
       select feedback_id from text_waiting where workspace_id = $1 and batch is null order by seq limit $3
     ) next where w.workspace_id = $1 and w.feedback_id = next.feedback_id returning w.feedback_id as id`,
    [workspaceId, batch, most],
  );
  return rows.length === 0 ? undefined : { batch, ids: rows.map(row => row.id) };
}

/** The texts that wait and are in no batch, in their order. */
export async function peekWaiting(db: Db, workspaceId: string, most: number): Promise<readonly string[]> {
  const { rows } = await db.$client.query<{ id: string }>(
    'select feedback_id as id from text_waiting where workspace_id = $1 and batch is null order by seq limit $2',
    [workspaceId, most],
  );
  return rows.map(row => row.id);
}

/** Texts of records, with the record's language; those without text are left out. */
export async function selectTexts(
  db: Db,
  workspaceId: string,
  ids: readonly string[],
): Promise<readonly { readonly id: string; readonly text: string; readonly language: string | undefined }[]> {
  const { rows } = await db.$client.query<{ id: string; text: string; language: string | null }>({
    name: 'text.texts',
    text: `select id, text, language from feedback
      where workspace_id = $1 and id = any($2::uuid[]) and text is not null`,
    values: [workspaceId, ids],
  });
  return rows.map(({ language, ...one }) => ({ ...one, language: language ?? undefined }));
}

/** The batch is read: its texts wait no longer, but for those that something happened to meanwhile. */
export async function finishWaiting(db: Db, workspaceId: string, batch: string): Promise<void> {
  await db.$client.query('delete from text_waiting where workspace_id = $1 and batch = $2 and not again', [
    workspaceId,
    batch,
  ]);
  await db.$client.query(
    'update text_waiting set batch = null, again = false where workspace_id = $1 and batch = $2',
    [workspaceId, batch],
  );
}

/** The plan that was begun and not finished, as text. One process at a time makes plans, one after the other. */
export async function findPlan(db: Db, workspaceId: string): Promise<string | undefined> {
  const { rows } = await db.$client.query<{ body: string }>(
    'select body from text_plan where workspace_id = $1 limit 1',
    [workspaceId],
  );
  return rows[0]?.body;
}

export async function keepPlan(db: Db, workspaceId: string, id: string, body: string): Promise<void> {
  await db.$client.query('insert into text_plan (workspace_id, id, body) values ($1, $2, $3)', [
    workspaceId,
    id,
    body,
  ]);
}

export async function dropPlan(db: Db, workspaceId: string, id: string): Promise<void> {
  await db.$client.query('delete from text_plan where workspace_id = $1 and id = $2', [workspaceId, id]);
}

/** Plans are about what stood in the analytics store; what is begun again gets a new name there. */
export async function forgetPlans(db: Db, workspaceId: string): Promise<void> {
  await db.$client.query('delete from text_plan where workspace_id = $1', [workspaceId]);
  await db.$client.query(
    'update text_waiting set batch = null, again = false where workspace_id = $1 and batch is not null',
    [workspaceId],
  );
}

/** Runs `work` while no other process reads texts of the workspaces. A session's locks: they end with the process. */
export async function withReaderLock<T>(
  pool: Pool,
  workspaceIds: readonly string[],
  work: () => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query(
      `select pg_advisory_lock(hashtextextended('text:' || id, 0))
       from (select id from unnest($1::text[]) as id order by id) ordered`,
      [workspaceIds],
    );
    try {
      return await work();
    } finally {
      await client
        .query(
          `select pg_advisory_unlock(hashtextextended('text:' || id, 0)) from unnest($1::text[]) as id`,
          [workspaceIds],
        )
        .catch((error: Error) => (broken = error));
    }
  } finally {
    client.release(broken);
  }
}
