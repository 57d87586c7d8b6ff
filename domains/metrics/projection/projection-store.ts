import type { Pool } from 'pg';
import type { Db } from '../../../platform/postgres/db.ts';

/** Any constant: the advisory lock under which one process at a time counts. */
const LOCK = 7_210_462;

/**
 * Runs `work` while no other process counts or rebuilds. A session's lock, so it ends with the process whatever
 * happens to it.
 */
export async function withProjectionLock<T>(pool: Pool, work: () => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    try {
      return await work();
    } finally {
      await client.query('select pg_advisory_unlock($1)', [LOCK]).catch((error: Error) => (broken = error));
    }
  } finally {
    client.release(broken);
  }
}

/** The plan of a recount that was begun and not finished, as text. */
export async function findPlan(db: Db, workspaceId: string, delivery: string): Promise<string | undefined> {
  const { rows } = await db.$client.query<{ body: string }>(
    'select body from recount where workspace_id = $1 and delivery = $2',
    [workspaceId, delivery],
  );
  return rows[0]?.body;
}

export async function keepPlan(db: Db, workspaceId: string, delivery: string, body: string): Promise<void> {
  await db.$client.query('insert into recount (workspace_id, delivery, body) values ($1, $2, $3)', [
    workspaceId,
    delivery,
    body,
  ]);
}

export async function dropPlan(db: Db, workspaceId: string, delivery: string): Promise<void> {
  await db.$client.query('delete from recount where workspace_id = $1 and delivery = $2', [
    workspaceId,
    delivery,
  ]);
}

/** Plans are about what stood in the analytics store: emptied, it needs none. */
export async function dropAllPlans(pool: Pool): Promise<void> {
  await pool.query('delete from recount');
}
