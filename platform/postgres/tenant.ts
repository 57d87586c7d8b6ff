import { drizzle } from 'drizzle-orm/node-postgres';
import type { Pool, PoolClient } from 'pg';
import type { Db } from './db.ts';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/**
 * One transaction that sees and writes only the workspace's rows: `pool` is the tenant pool. Commits when `work`
 * resolves, rolls back when it rejects, and gives the connection back either way. Rejects with what `work`
 * rejected with, or when the commit did not happen.
 */
export async function inWorkspace<T>(
  pool: Pool,
  workspaceId: string,
  work: (db: Db) => Promise<T>,
): Promise<T> {
  if (!uuid.test(workspaceId)) throw new TypeError(`not a workspace id: ${workspaceId}`);
  // Several statements in one message are one round trip; the id is checked above, as it cannot be a parameter.
  return inTransaction(pool, `begin; set local safar.workspace = '${workspaceId}'`, work);
}

/** One transaction past row-level security, for platform code: `pool` is the system pool. */
export async function inSystem<T>(pool: Pool, work: (db: Db) => Promise<T>): Promise<T> {
  return inTransaction(pool, 'begin', work);
}

async function inTransaction<T>(pool: Pool, begin: string, work: (db: Db) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query(begin);
    const result = await work(drizzle({ client }));
    const { command } = await client.query('commit');
    // PostgreSQL answers COMMIT of a failed transaction with ROLLBACK and no error.
    if (command === 'ROLLBACK')
      throw new Error('a statement of the transaction failed, so it was rolled back');
    return result;
  } catch (error) {
    broken = await rollBack(client);
    throw error;
  } finally {
    client.release(broken);
  }
}

/** The error for which the connection cannot be used again, if any. */
async function rollBack(client: PoolClient): Promise<Error | undefined> {
  try {
    await client.query('rollback');
    return undefined;
  } catch (error) {
    return error as Error;
  }
}
