import { readMigrations, refuseChanged } from '../postgres/migrate.ts';
import type { AnalyticsGateway } from './gateway.ts';
import { sqlStatements } from './sql-tokens.ts';

/**
 * Applies the numbered files of `folder` that the store has not seen, statement by statement, and returns their
 * names. ClickHouse has no transactions around definitions: each statement must bear being run twice (`if not
 * exists`), because after a kill in the middle of a file the file runs again. Rejects when an applied file has
 * been changed. Only one process may run it at a time: see withMigrationLock.
 */
export async function migrateAnalytics(gateway: AnalyticsGateway, folder: string): Promise<string[]> {
  const migrations = readMigrations(folder);
  await gateway.command(
    `create table if not exists safar_migration (name String, checksum String, applied_at DateTime default now())
     engine = MergeTree order by name`,
  );
  const rows = await gateway.read<{ name: string; checksum: string }>(
    'select name, checksum from safar_migration',
  );
  const applied = new Map(rows.map(row => [row.name, row.checksum]));
  refuseChanged(applied, migrations);
  const pending = migrations.filter(migration => !applied.has(migration.name));
  for (const { name, sql, checksum } of pending) {
    for (const statement of statementsOf(name, sql)) {
      await gateway.command(statement).catch((error: Error) => {
        throw new Error(`Analytics migration ${name} failed: ${error.message}`, { cause: error });
      });
    }
    await gateway.insert('safar_migration', [{ name, checksum }], name);
  }
  return pending.map(migration => migration.name);
}

function statementsOf(name: string, sql: string): string[] {
  try {
    return sqlStatements(sql);
  } catch (error) {
    throw new Error(`Analytics migration ${name} cannot be read: ${(error as Error).message}`, {
      cause: error,
    });
  }
}
