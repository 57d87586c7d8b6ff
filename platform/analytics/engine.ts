import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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
