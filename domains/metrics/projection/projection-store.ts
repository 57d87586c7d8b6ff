import type { Pool } from 'pg';

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
