import type { Pool, PoolClient } from 'pg';
import type { Db } from '../../platform/postgres/db.ts';
import { inSystem } from '../../platform/postgres/tenant.ts';
import type { SurveyKey } from './model/survey-words.ts';
import type { TeamKey, TouchpointKey } from './model/touchpoints.ts';

/** What is to be loaded into a workspace, and how far that is. */
export interface DemoLoad {
  readonly workspaceId: string;
  readonly seed: string;
  readonly customers: number;
  readonly language: string;
  readonly today: Date;
  readonly setup: DemoSetup;
  readonly loaded: number;
  readonly finishedAt: Date | null;
}

/** Ids under which the workspace keeps the company's parts. */
export interface DemoSetup {
  readonly teams?: Readonly<Partial<Record<TeamKey, string>>>;
  readonly touchpoints?: Readonly<Partial<Record<TouchpointKey, string>>>;
  readonly surveys?: Readonly<Partial<Record<SurveyKey, { readonly id: string; readonly version: number }>>>;
  /** Tokens of share links by '<survey>.<channel>'. */
  readonly links?: Readonly<Record<string, string>>;
}

const COLUMNS = `workspace_id as "workspaceId", seed, customers, language, today, setup, loaded,
  finished_at as "finishedAt"`;

export async function insertLoad(
  pool: Pool,
  load: Pick<DemoLoad, 'workspaceId' | 'seed' | 'customers' | 'language' | 'today'>,
): Promise<void> {
  await pool.query(
    'insert into demo_load (workspace_id, seed, customers, language, today) values ($1, $2, $3, $4, $5)',
    [load.workspaceId, load.seed, load.customers, load.language, load.today],
  );
}

export async function findLoad(pool: Pool, workspaceId: string): Promise<DemoLoad | undefined> {
  const { rows } = await pool.query<DemoLoad>(`select ${COLUMNS} from demo_load where workspace_id = $1`, [
    workspaceId,
  ]);
  return rows[0];
}

/** The workspace that was made with the same wishes, if any. */
export async function findSameLoad(
  pool: Pool,
  wanted: Pick<DemoLoad, 'seed' | 'customers' | 'language'>,
): Promise<DemoLoad | undefined> {
  const { rows } = await pool.query<DemoLoad>(
    `select ${COLUMNS} from demo_load where seed = $1 and customers = $2 and language = $3
     order by workspace_id limit 1`,
    [wanted.seed, wanted.customers, wanted.language],
  );
  return rows[0];
}

/** The oldest demo company. */
export async function findAnyLoad(pool: Pool): Promise<DemoLoad | undefined> {
  const { rows } = await pool.query<DemoLoad>(
    `select ${COLUMNS} from demo_load order by workspace_id limit 1`,
  );
  return rows[0];
}

/** Joins `part` into the setup of the transaction's workspace. */
export async function keepSetup(db: Db, part: DemoSetup): Promise<void> {
  await db.$client.query('update demo_load set setup = setup || $1', [JSON.stringify(part)]);
}

/** Says that so many customers are there; in the transaction that made them. False when the demo has been removed. */
export async function keepProgress(db: Db, loaded: number): Promise<boolean> {
  const { rowCount } = await db.$client.query('update demo_load set loaded = $1', [loaded]);
  return rowCount === 1;
}

export async function finishLoad(db: Db, at: Date): Promise<void> {
  await db.$client.query('update demo_load set finished_at = coalesce(finished_at, $1)', [at]);
}

/** Runs `work` unless another process is loading this workspace already; false then. The lock dies with its process. */
export async function aloneWith(
  pool: Pool,
  workspaceId: string,
  work: () => Promise<void>,
): Promise<boolean> {
  const client = await pool.connect();
  try {
    const { rows } = await client.query<{ free: boolean }>(
      `select pg_try_advisory_lock(hashtextextended('demo:' || $1, 0)) as free`,
      [workspaceId],
    );
    if (rows[0]?.free !== true) return false;
    try {
      await work();
    } finally {
      await client.query(`select pg_advisory_unlock(hashtextextended('demo:' || $1, 0))`, [workspaceId]);
    }
    return true;
  } finally {
    // The session ends, and with it the lock, should unlocking have failed.
    client.release(true);
  }
}

/** A loader finds nothing to go on with, and events that wait are not delivered any more. */
export async function forgetLoad(pool: Pool, workspaceId: string): Promise<void> {
  await pool.query('delete from demo_load where workspace_id = $1', [workspaceId]);
  await pool.query('delete from outbox where workspace_id = $1 and batch is null', [workspaceId]);
}

/** Whether events of the workspace wait or are being delivered. */
export async function isDelivering(pool: Pool, workspaceId: string): Promise<boolean> {
  const { rows } = await pool.query<{ some: boolean }>(
    'select exists (select from outbox where workspace_id = $1) as some',
    [workspaceId],
  );
  return rows[0]?.some ?? false;
}

/**
 * Deletes a demo workspace with everything any area keeps for it, in one transaction, and the invented members that
 * nobody else needs. Areas are not asked one by one: whatever table has a workspace_id is cleared.
 */
export async function deleteWorkspace(pool: Pool, workspaceId: string): Promise<void> {
  await inSystem(pool, async db => {
    await db.$client.query('delete from workspace where id = $1 and demo', [workspaceId]);
    let left = await tablesOfWorkspaces(db.$client);
    // Tables that others refer to go after those; a full round without success would be a circle.
    for (let round = 0; left.length > 0 && round < 20; round++)
      left = await clearTables(db.$client, left, workspaceId);
    if (left.length > 0) throw new Error(`Could not clear ${left.join(', ')}`);
    await db.$client.query(
      `delete from user_ u where email like '%@demo.example.com' and not exists (select from member m where m.user_id = u.id)`,
    );
  });
}

async function tablesOfWorkspaces(client: PoolClient): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select c.table_name as name from information_schema.columns c
     join information_schema.tables t using (table_schema, table_name)
     where c.table_schema = current_schema() and c.column_name = 'workspace_id' and t.table_type = 'BASE TABLE'`,
  );
  return rows.map(row => row.name);
}

/** Clears what can be cleared; gives back the tables that still have dependants. */
async function clearTables(
  client: PoolClient,
  tables: readonly string[],
  workspaceId: string,
): Promise<string[]> {
  const refused: string[] = [];
  for (const table of tables) {
    await client.query('savepoint clearing');
    try {
      await client.query(`delete from "${table}" where workspace_id = $1`, [workspaceId]);
      await client.query('release savepoint clearing');
    } catch (error) {
      await client.query('rollback to savepoint clearing');
      if ((error as { code?: string }).code !== '23503') throw error;
      refused.push(table);
    }
  }
  return refused;
}
