import { Readable } from 'node:stream';
import { createClient } from '@clickhouse/client';
import { baseSettings, type AnalyticsChannel } from './channel.ts';

/**
 * Opens a ClickHouse server or cluster: `url` is CLICKHOUSE_URL, `http(s)://user:password@host:8123/database`.
 * The connection is made with the first statement.
 */
export async function openAnalyticsServer(url: string): Promise<AnalyticsChannel> {
  const client = createClient({
    url,
    application: 'safar',
    max_open_connections: 16,
    request_timeout: 300_000,
    compression: { response: true, request: false },
    clickhouse_settings: { ...baseSettings, wait_end_of_query: 1 },
  });
  return {
    rows: async <Row>(sql: string, params?: Parameters<AnalyticsChannel['rows']>[1]) => {
      const result = await client.query({
        query: sql,
        format: 'JSONEachRow',
        ...(params && { query_params: params }),
      });
      return result.json<Row>();
    },
    run: async (sql, params) => {
      await client.command({ query: sql, ...(params && { query_params: params }) });
    },
    write: async (statement, body) => {
      const { stream } = await client.exec({ query: statement, values: Readable.from([body]) });
      stream.resume();
    },
    close: () => client.close(),
  };
}
