import { Readable } from 'node:stream';
import { ClickHouseLogLevel, createClient } from '@clickhouse/client';
import { baseSettings, type AnalyticsChannel } from './channel.ts';

/**
 * Opens a ClickHouse server or cluster: `url` is CLICKHOUSE_URL, `http(s)://user:password@host:8123/database`.
 * The connection is made with the first statement.
 */
export async function openAnalyticsServer(url: string): Promise<AnalyticsChannel> {
  const client = createClient({
    url,
    application: 'safar',
    // Errors are the caller's to report.
    log: { level: ClickHouseLogLevel.OFF },
    max_open_connections: 16,
    request_timeout: 300_000,
    compression: { response: true, request: false },
    clickhouse_settings: { ...baseSettings, wait_end_of_query: 1 },
  });
  return {
    rows: async <Row>(query: string) => {
      const result = await client.query({ query, format: 'JSONEachRow' });
      return result.json<Row>();
    },
    run: async query => {
      await client.command({ query });
    },
    write: async (query, body) => {
      const { stream } = await client.exec({ query, values: Readable.from([body]) });
      stream.resume();
    },
    close: () => client.close(),
  };
}
