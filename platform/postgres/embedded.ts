import type { ChildProcess } from 'node:child_process';
import { mkdirSync, realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { findPostgresBinaries } from './embedded-binaries.ts';
import { embeddedUser, ensureCluster, give } from './embedded-cluster.ts';
import { chooseLauncher } from './embedded-launcher.ts';
import { stopOrphan, stopProcess } from './embedded-orphan.ts';
import { embeddedPassword } from './embedded-password.ts';
import { freePort, isRunning, spawnServer, untilReady, type Log } from './embedded-server.ts';
import { embeddedSettings } from './embedded-settings.ts';
import { stopWithThisProcess } from './embedded-watchdog.ts';

export interface EmbeddedPostgres {
  /** Of the database `safar`, as its owner. */
  readonly connectionString: string;
  /** Process id of the server now running. */
  pid(): number | undefined;
  /** Checkpoints and stops; the data folder is then at rest. */
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  /** The cluster's own folder, made when absent: `<SAFAR_DATA>/postgres`. The password lies beside it. */
  readonly folder: string;
  /** Told about restarts and the server's own warnings. */
  readonly log?: Log;
  /** On top of embeddedSettings; for tests and benchmarks. */
  readonly settings?: Readonly<Record<string, string>>;
}

/**
 * Starts a real PostgreSQL as a child process and keeps it running until `stop`: if it dies it is started again
 * on the same port, so that pools reconnect by themselves. Rejects with what the server said when it cannot start.
 */
export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  let stopping = false;
  // While it stops, connections that are cut off are no news.
  const log: Log = line => void (stopping || options.log?.(line));
  mkdirSync(dirname(options.folder), { recursive: true, mode: 0o711 });
  mkdirSync(options.folder, { recursive: true, mode: 0o700 });
  const folder = realpathSync(options.folder);
  const binaries = findPostgresBinaries();
  const launcher = chooseLauncher(binaries, folder);
  const password = embeddedPassword(`${folder}-password`);
  await stopOrphan(folder, log);
  await ensureCluster(folder, password, binaries, launcher);
  give(folder, launcher);

  const start = async (port: number, attempts: number): Promise<ChildProcess> => {
    const settings = { ...embeddedSettings, ...options.settings, port: String(port) };
    const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    for (let attempt = 1; ; attempt++) {
      const child = spawnServer(launcher.command(binaries.postgres, ['-D', folder, ...flags]), folder);
      try {
        await untilReady(child, folder, log);
        stopWithThisProcess(child);
        return child;
      } catch (error) {
        // After a kill -9 of the postmaster its children need a moment to let go of the shared memory.
        if (attempt >= attempts) throw error;
        await sleep(attempt * 50);
      }
    }
  };

  let port = await freePort();
  let server = await start(port, 3).catch(async () => {
    port = await freePort();
    return start(port, 10);
  });
  const address = `postgresql://${embeddedUser}:${password}@127.0.0.1:${port}`;
  await ensureDatabase(`${address}/postgres`);

  let restarting: Promise<void> | undefined;
  const watch = (child: ChildProcess): void => {
    child.once('exit', (code, signal) => {
      if (stopping) return;
      log(`PostgreSQL stopped unexpectedly (${signal ?? `code ${code}`}); starting it again`);
      restarting = startAgain();
    });
  };
  const startAgain = async (): Promise<void> => {
    while (!stopping) {
      try {
        server = await start(port, 10);
        watch(server);
        log(`PostgreSQL is running again (pid ${server.pid})`);
        return;
      } catch (error) {
        log(`PostgreSQL could not be started again: ${(error as Error).message}`);
        await sleep(1000);
      }
    }
  };
  watch(server);
  if (!isRunning(server)) restarting = startAgain();

  return {
    connectionString: `${address}/safar`,
    pid: () => server.pid,
    stop: async () => {
      stopping = true;
      await restarting;
      if (server.pid && isRunning(server)) await stopProcess(server.pid);
    },
  };
}

async function ensureDatabase(connectionString: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    const found = await client.query(`select 1 from pg_database where datname = 'safar'`);
    if (found.rowCount === 0) await client.query('create database safar');
  } finally {
    await client.end();
  }
}
