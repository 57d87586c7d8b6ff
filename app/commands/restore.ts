import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pino } from 'pino';
import type { CommandRun } from '../../platform/module.ts';
import { readMigrations, type Migration } from '../../platform/postgres/migrate.ts';
import type { BackupHead } from '../backup/frames.ts';
import { readBackup, readBackupHead, type RestoreSummary } from '../backup/read-backup.ts';
import { readConfig, type Config } from '../config.ts';
import { migrationFolders, openStores } from '../stores.ts';

/** `safar restore FILE`: only into nothing, so that it can never destroy anything. */
export const run: CommandRun = async ({ positionals, print }) => {
  const [name] = positionals;
  if (!name || positionals.length > 1) throw new Error('Name the backup: safar restore FILE');
  const file = resolve(name);
  const config = await readConfig(process.env);
  const summary = await restoreBackup(config, file);
  print(
    `Restored ${summary.rows} rows of ${summary.tables} tables and ${summary.files} files as of ${summary.createdAt}.`,
  );
  const rebuilt = await rebuildAnalytics(config, print);
  print(rebuilt ? 'The analytics were rebuilt.' : 'Now run: safar analytics rebuild');
  return { ...summary, analyticsRebuilt: rebuilt };
};

/** Loads `file` into the stores that `config` names, which must be empty; analytics stay empty. */
export async function restoreBackup(config: Config, file: string): Promise<RestoreSummary> {
  const head = await readBackupHead(file);
  const migrations = migrationsOf(head);
  restoreSecret(config, head);
  const stores = await openStores(config, pino({ level: 'warn' }, pino.destination(2)), { migrations });
  try {
    // Nothing was here when every migration of the backup was applied just now.
    const untouched = migrations.every(({ name }) => stores.migrated.includes(name));
    if (!untouched) {
      const place = config.databaseUrl ? 'The database in DATABASE_URL' : config.dataPath;
      throw new Error(
        `${place} is not empty; a backup is restored only into nothing. Set SAFAR_DATA to a new folder.`,
      );
    }
    const client = await stores.systemPool.connect();
    try {
      return await readBackup(file, client, config.filesPath);
    } finally {
      client.release();
    }
  } finally {
    await stores.close();
  }
}

/** The files that lead to the backup's schema; the later ones are applied by the next start, on its rows. */
function migrationsOf(head: BackupHead): Migration[] {
  const own = new Map(
    readMigrations(migrationFolders.postgres).map(migration => [migration.name, migration]),
  );
  return head.migrations.map(({ name, checksum }) => {
    const migration = own.get(name);
    if (!migration || migration.checksum !== checksum) {
      throw new Error(
        `The backup was made by another version of Safar (${name} differs). Install that version or a newer one.`,
      );
    }
    return migration;
  });
}

function restoreSecret(config: Config, head: BackupHead): void {
  const file = join(config.dataPath, 'secret');
  if (!head.secret || process.env['SAFAR_SECRET'] || existsSync(file)) return;
  mkdirSync(config.dataPath, { recursive: true, mode: 0o711 });
  writeFileSync(file, `${head.secret}\n`, { mode: 0o600 });
}

async function rebuildAnalytics(config: Config, print: (line: string) => void): Promise<boolean> {
  const { modules } = await import('../../domains/registry.gen.ts');
  const { runCommand } = await import('../run-command.ts');
  const rebuild = modules
    .flatMap(m => m.commands ?? [])
    .find(command => command.name === 'analytics rebuild');
  if (!rebuild) return false;
  await runCommand(rebuild, { values: {}, positionals: [], print }, config);
  return true;
}
