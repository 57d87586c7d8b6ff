import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { createClient, type ClickHouseClient } from '@clickhouse/client';
import { drainPending, Session } from 'chdb';
import { createChdbConnection } from 'chdb/connection';
import { baseSettings, type AnalyticsChannel } from './channel.ts';
import { engineConfiguration } from './engine-configuration.ts';

export interface EmbeddedAnalyticsOptions {
  /** The engine's own folder, made when absent: `<SAFAR_DATA>/analytics`. */
  readonly folder: string;
  /** Questions answered at the same time; each connection works on one. Default 3. */
  readonly readers?: number;
  /** Milliseconds of quiet after which memory kept for reuse goes back to the system. Default 1000. */
  readonly quietAfter?: number;
  /** False in tests: acknowledged inserts then survive the process, but not a loss of power. */
  readonly durable?: boolean;
}

/**
 * Opens ClickHouse inside this process. One process may have one folder open. Statements on one connection wait
 * for each other, so reads go to the least busy of a few, and writes have one of their own.
 */
export async function openEmbeddedAnalytics(options: EmbeddedAnalyticsOptions): Promise<AnalyticsChannel> {
  const { folder, readers = 3, quietAfter = 1000, durable = true } = options;
  const data = join(folder, 'data');
  mkdirSync(data, { recursive: true, mode: 0o700 });
  const configuration = join(folder, 'engine.xml');
  writeFileSync(configuration, engineConfiguration({ durable }));
  // Server settings can only be given when the engine starts, which the client's connection does not offer.
  const engine = new Session(data, {
    connectionArgs: [
      `--config-file=${configuration}`,
      '--async_load_databases=0',
      '--async_load_system_database=0',
    ],
  });
  const writer = await connect(data);
  const lanes = await Promise.all(
    Array.from({ length: readers }, async () => ({ client: await connect(data), busy: 0 })),
  );

  let quiet: NodeJS.Timeout | undefined;
  let working = 0;
  const work = async <T>(task: () => Promise<T>): Promise<T> => {
    working++;
    clearTimeout(quiet);
    try {
      return await task();
    } finally {
      working--;
      if (working === 0) {
        quiet = setTimeout(
          () => void writer.command({ query: 'system jemalloc purge' }).catch(() => {}),
          quietAfter,
        );
        quiet.unref();
      }
    }
  };
  const read = async <T>(task: (client: ClickHouseClient) => Promise<T>): Promise<T> => {
    const lane = lanes.reduce((least, next) => (next.busy < least.busy ? next : least));
    lane.busy++;
    try {
      return await work(() => task(lane.client));
    } finally {
      lane.busy--;
    }
  };

  return {
    rows: <Row>(sql: string, params?: Parameters<AnalyticsChannel['rows']>[1]) =>
      read(async client => {
        const result = await client.query({
          query: sql,
          format: 'JSONEachRow',
          ...(params && { query_params: params }),
        });
        return result.json<Row>();
      }),
    run: (sql, params) =>
      work(async () => {
        await writer.command({ query: sql, ...(params && { query_params: params }) });
      }),
    write: (statement, body) =>
      work(async () => {
        const { stream } = await writer.exec({ query: statement, values: Readable.from([body]) });
        stream.resume();
      }),
    close: async () => {
      clearTimeout(quiet);
      await Promise.all([writer, ...lanes.map(lane => lane.client)].map(client => client.close()));
      engine.close();
      // The directory is only free when the engine's own threads have let go of it.
      await drainPending();
    },
  };
}

type Connection = NonNullable<NonNullable<Parameters<typeof createClient>[0]>['connection']>;

async function connect(path: string): Promise<ClickHouseClient> {
  // chdb is typed by @clickhouse/client-common, the client by its own copy of the same interface.
  const connection = createChdbConnection({ path }) as unknown as Connection;
  const client = createClient({ connection });
  // SET holds for the connection; the client's own way of passing settings would send them with each statement.
  for (const [name, value] of Object.entries(baseSettings)) {
    await client.command({ query: `set ${name} = ${typeof value === 'number' ? value : `'${value}'`}` });
  }
  return client;
}
