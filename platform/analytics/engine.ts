import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isatty } from 'node:tty';
import { drainPending, Session } from 'chdb';
import { engineConfiguration } from './engine-configuration.ts';

export interface Engine {
  /** Where connections are opened. */
  readonly path: string;
  /** After all connections are closed. */
  close(): Promise<void>;
}

/** Starts the ClickHouse engine of this process on `folder`. A process may have one, and a folder one process. */
export function startEngine(folder: string, durable: boolean): Engine {
  shieldStandardInput();
  const path = join(folder, 'data');
  mkdirSync(path, { recursive: true, mode: 0o700 });
  const configuration = join(folder, 'engine.xml');
  writeFileSync(configuration, engineConfiguration({ durable }));
  // Server settings can only be given when the engine starts, which the client's connection does not offer.
  const first = new Session(path, {
    connectionArgs: [
      `--config-file=${configuration}`,
      '--async_load_databases=0',
      '--async_load_system_database=0',
    ],
  });
  return {
    path,
    close: async () => {
      first.close();
      // The directory is only free when the engine's own threads have let go of it.
      await drainPending();
    },
  };
}

/**
 * The engine is ClickHouse's command line tool at heart: what waits on standard input it takes for rows of the next
 * INSERT. So this process's standard input becomes empty before it starts; nothing may read process.stdin after.
 */
function shieldStandardInput(): void {
  if (isatty(0)) return;
  try {
    closeSync(0);
  } catch {
    // It was closed already, and is the lowest free number all the same.
  }
  openSync('/dev/null', 'r');
}
