import { Readable } from 'node:stream';
import { ClickHouseLogLevel, createClient, type ClickHouseClient } from '@clickhouse/client';
import { createChdbConnection } from 'chdb/connection';
import { baseSettings, type AnalyticsChannel } from './channel.ts';
import { startEngine } from './engine.ts';

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
 * Opens ClickHouse inside this process. Statements on one connection wait for each other, so reads go to the
 * least busy of a few, and writes have one of their own. A read occupies a thread of libuv while it runs, so
 * UV_THREADPOOL_SIZE must be well above the number of connections.
 */
export async function openEmbeddedAnalytics(options: EmbeddedAnalyticsOptions): Promise<AnalyticsChannel> {
  const { folder, readers = 3, quietAfter = 1000, durable = true } = options;
  const engine = startEngine(folder, durable);
  const writer = await connect(engine.path);
  const lanes = await Promise.all(
    Array.from({ length: readers }, async () => ({ client: await connect(engine.path), busy: 0 })),
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

  return {
    rows: <Row>(query: string) =>
      work(async () => {
        const lane = lanes.reduce((least, next) => (next.busy < least.busy ? next : least));
        lane.busy++;
        try {
          const result = await lane.client.query({ query, format: 'JSONEachRow' });
          return await result.json<Row>();
        } finally {
          lane.busy--;
        }
      }),
    run: query =>
      work(async () => {
        await writer.command({ query });
      }),
    write: (query, body) =>
      work(async () => {
        const { stream } = await writer.exec({ query, values: Readable.from([body]) });
        stream.resume();
      }),
    close: async () => {
      clearTimeout(quiet);
      await Promise.all([writer, ...lanes.map(lane => lane.client)].map(client => client.close()));
      await engine.close();
    },
  };
}

type Connection = NonNullable<NonNullable<Parameters<typeof createClient>[0]>['connection']>;

async function connect(path: string): Promise<ClickHouseClient> {
  // chdb is typed by @clickhouse/client-common, the client by its own copy of the same interface.
  const connection = createChdbConnection({ path }) as unknown as Connection;
  const client = createClient({ connection, log: { level: ClickHouseLogLevel.OFF } });
  // SET holds for the connection; the client's own way of passing settings would send them with each statement.
  for (const query of settingStatements()) await client.command({ query });
  return client;
}

/** The base settings as statements, for connections that keep what was set. */
export function settingStatements(): string[] {
  return Object.entries(baseSettings).map(
    ([name, value]) => `set ${name} = ${typeof value === 'number' ? value : `'${value}'`}`,
  );
}
