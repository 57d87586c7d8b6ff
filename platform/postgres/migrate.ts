import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClientBase, Pool } from 'pg';
import { ensureAppRole } from './app-role.ts';

/** 'safar' as a number: all processes of an installation wait here for the one that migrates. */
const migrationLock = 0x7361666172;

export interface Migration {
  /** File name, '0001_platform.sql'. */
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

/** The numbered files of a folder in their order. */
export function readMigrations(folder: string): Migration[] {
  const names = readdirSync(folder).filter(name => /^\d{4}_[a-z0-9_]+\.sql$/.test(name));
  return names.sort().map(name => {
    const sql = readFileSync(join(folder, name), 'utf8');
    return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
  });
}

/** Holds the lock that lets one process of an installation migrate at a time, while `work` runs. */
export async function withMigrationLock<T>(pool: Pool, work: (client: ClientBase) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [migrationLock]);
    return await work(client);
  } finally {
    // The lock is the connection's and ends with it, whatever happened to the statement.
    client.release(true);
  }
}

/**
 * Brings the database to the state the files describe: each file once, in one transaction, recorded with its
 * checksum. Returns the names applied now. Rejects, having changed nothing more, when a file that was applied
 * earlier has been changed or is missing, or when its SQL fails; with `onFailure` that failure is told and the next
 * file tried (for tests while an area is being written).
 */
export async function migratePostgres(
  client: ClientBase,
  folder: string,
  onFailure?: (error: Error) => void,
): Promise<string[]> {
  return applyMigrations(client, readMigrations(folder), onFailure);
}

/** As migratePostgres, with the files already read: for the schema of an older version. */
export async function applyMigrations(
  client: ClientBase,
  migrations: readonly Migration[],
  onFailure?: (error: Error) => void,
): Promise<string[]> {
  await ensureAppRole(client);
  await client.query(
    `create table if not exists safar_migration (
       name text primary key, checksum text not null, applied_at timestamptz not null default now())`,
  );
  const { rows } = await client.query<{ name: string; checksum: string }>(
    'select name, checksum from safar_migration',
  );
  const applied = new Map(rows.map(row => [row.name, row.checksum]));
  refuseChanged(applied, migrations);
  const pending = migrations.filter(migration => !applied.has(migration.name));
  for (const migration of pending) {
    await apply(client, migration).catch((error: Error) => {
      if (!onFailure) throw error;
      onFailure(error);
    });
  }
  return pending.map(migration => migration.name);
}

/** Throws when history and files disagree: an older program on a newer database, or an edited migration. */
export function refuseChanged(applied: ReadonlyMap<string, string>, migrations: readonly Migration[]): void {
  const files = new Map(migrations.map(migration => [migration.name, migration.checksum]));
  for (const [name, checksum] of applied) {
    if (!files.has(name)) {
      throw new Error(
        `The data was migrated by a newer Safar (${name} is not known here). Start that version, or restore a backup.`,
      );
    }
    if (files.get(name) !== checksum) {
      throw new Error(
        `Migration ${name} has been changed after it was applied. Undo the change and add a new migration.`,
      );
    }
  }
}

async function apply(client: ClientBase, { name, sql, checksum }: Migration): Promise<void> {
  await client.query('begin');
  try {
    await client.query(sql);
    await client.query('insert into safar_migration (name, checksum) values ($1, $2)', [name, checksum]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    const { message, position } = error as Error & { position?: string };
    const line = position ? ` (line ${sql.slice(0, Number(position)).split('\n').length})` : '';
    throw new Error(`Migration ${name} failed${line}: ${message}`, { cause: error });
  }
}
