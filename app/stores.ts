import { join } from 'node:path';
import type { Pool } from 'pg';
import { createGateway } from '../platform/analytics/create-gateway.ts';
import type { AnalyticsChannel } from '../platform/analytics/channel.ts';
import type { AnalyticsGateway } from '../platform/analytics/gateway.ts';
import { migrateAnalytics } from '../platform/analytics/migrate.ts';
import type { Log } from '../platform/log.ts';
import { startEmbeddedPostgres } from '../platform/postgres/embedded.ts';
import {
  applyMigrations,
  readMigrations,
  withMigrationLock,
  type Migration,
} from '../platform/postgres/migrate.ts';
import { openPools } from '../platform/postgres/pools.ts';
import type { Config } from './config.ts';
import { readRunningNote, takeDataFolder } from './data-folder.ts';

export interface Stores {
  readonly systemPool: Pool;
  readonly tenantPool: Pool;
  readonly analytics: AnalyticsGateway;
  /** Of PostgreSQL, as its owner; for code that listens on a connection of its own. */
  readonly connectionString: string;
  /** Migrations applied by this start. */
  readonly migrated: readonly string[];
  /** Process id of the embedded PostgreSQL, when there is one. */
  readonly postgresPid: () => number | undefined;
  close(): Promise<void>;
}

export const migrationFolders = {
  postgres: join(import.meta.dirname, '../db/postgres'),
  analytics: join(import.meta.dirname, '../db/analytics'),
};

export interface StoresOptions {
  /** Of PostgreSQL; fewer than there are when a backup of an older version is to be loaded first. */
  readonly migrations?: readonly Migration[];
}

/** Oldest PostgreSQL whose SQL the migrations use. */
const oldestPostgres = 150_000;

/**
 * Opens both stores, each embedded or a server, and brings them to this version's migrations. Rejects with words
 * for the operator when the data folder is another process's, or a store cannot be reached or migrated; what was
 * started by then is stopped again.
 */
export async function openStores(config: Config, log: Log, options: StoresOptions = {}): Promise<Stores> {
  const { migrations = readMigrations(migrationFolders.postgres) } = options;
  const closers: (() => Promise<void> | void)[] = [];
  const close = async () => {
    for (const closer of closers.splice(0).toReversed()) await closer();
  };
  try {
    if (!config.databaseUrl || !config.clickhouseUrl) closers.push(takeFolder(config));
    // PostgreSQL starts in a process of its own while ClickHouse loads in this one.
    const postgres = openPostgres(config, log, closers);
    const channel = openChannel(config, closers);
    channel.catch(() => {});
    const { pools, pid } = await postgres.catch(async (error: unknown) => {
      await channel.catch(() => {});
      throw error;
    });
    const gateway = await createGateway(await channel);
    const migrated = await withMigrationLock(pools.systemPool, async client => {
      await refuseOldPostgres(client);
      const names = await applyMigrations(client, migrations);
      return [...names, ...(await migrateAnalytics(gateway, migrationFolders.analytics))];
    });
    if (migrated.length > 0) log.info({ migrated }, 'the stores were migrated');
    const { systemPool, tenantPool, connectionString } = pools;
    return {
      systemPool,
      tenantPool,
      connectionString,
      analytics: gateway,
      migrated,
      postgresPid: pid,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

function takeFolder(config: Config): () => void {
  const folder = takeDataFolder(config.dataPath);
  if (!folder) throw new Error(describeHolder(config.dataPath));
  folder.announce({ address: config.origin });
  return () => folder.release();
}

function describeHolder(dataPath: string): string {
  const note = readRunningNote(dataPath);
  const who = note ? ` as process ${note.pid} since ${note.startedAt}, at ${note.address}` : '';
  return `Safar is already running on ${dataPath}${who}. Stop it first, or set SAFAR_DATA to another folder. Nothing was changed.`;
}

type Closers = (() => Promise<void> | void)[];

async function openPostgres(config: Config, log: Log, closers: Closers) {
  const options = { connections: config.databaseConnections, log: (line: string) => log.warn(line) };
  if (config.databaseUrl) {
    const pools = openPools(config.databaseUrl, options);
    closers.push(pools.close);
    await pools.systemPool.query('select 1').catch((error: Error) => {
      throw new Error(`PostgreSQL at DATABASE_URL cannot be used: ${error.message}`, { cause: error });
    });
    return { pools, pid: () => undefined };
  }
  const server = await startEmbeddedPostgres({
    folder: join(config.dataPath, 'postgres'),
    log: line => log.warn(line),
  });
  closers.push(server.stop);
  const pools = openPools(server.connectionString, options);
  closers.push(pools.close);
  return { pools, pid: server.pid };
}

async function openChannel(config: Config, closers: Closers): Promise<AnalyticsChannel> {
  let channel: AnalyticsChannel;
  if (config.clickhouseUrl) {
    const { openAnalyticsServer } = await import('../platform/analytics/server.ts');
    channel = await openAnalyticsServer(config.clickhouseUrl);
    closers.push(channel.close);
    await channel.rows('select 1').catch((error: Error) => {
      throw new Error(`ClickHouse at CLICKHOUSE_URL cannot be used: ${error.message}`, { cause: error });
    });
    return channel;
  }
  const { openEmbeddedAnalytics } = await import('../platform/analytics/embedded.ts');
  channel = await openEmbeddedAnalytics({ folder: join(config.dataPath, 'analytics') });
  closers.push(channel.close);
  return channel;
}

async function refuseOldPostgres(client: { query: Pool['query'] }): Promise<void> {
  const { rows } = await client.query<{ n: number }>(
    `select current_setting('server_version_num')::int as n`,
  );
  const version = rows[0]?.n ?? 0;
  if (version < oldestPostgres) {
    throw new Error(`PostgreSQL ${Math.floor(version / 10_000)} is too old; Safar needs 15 or later.`);
  }
}
