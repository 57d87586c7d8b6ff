import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { Session } from 'chdb';
import { baseSettings } from '../analytics/channel.ts';
import { settingStatements } from '../analytics/embedded.ts';
import { startEngine } from '../analytics/engine.ts';

export interface ClickHouseBridge {
  /** For CLICKHOUSE_URL. */
  readonly url: string;
  close(): Promise<void>;
}

/** Settings of the HTTP protocol itself, which mean nothing to an engine in the process. */
const protocolSettings = new Set([
  'wait_end_of_query',
  'enable_http_compression',
  'send_progress_in_http_headers',
]);
const protocolWords = new Set(['query', 'database', 'query_id', 'session_id', 'default_format', 'role']);

/**
 * Speaks as much of ClickHouse's HTTP protocol as @clickhouse/client uses, over the embedded engine, so that several
 * api and worker processes can be tried on one analytics store where no ClickHouse server can be had. For tests: it
 * has no users, and settings other than Safar's own are refused.
 */
export async function startClickHouseBridge(folder: string, port = 0): Promise<ClickHouseBridge> {
  const engine = startEngine(folder, false);
  const lanes = Array.from({ length: 4 }, () => ({ session: new Session(engine.path), busy: 0 }));
  for (const { session } of lanes) for (const statement of settingStatements()) session.query(statement);

  const execute = async (sql: string): Promise<Buffer> => {
    const lane = lanes.reduce((least, next) => (next.busy < least.busy ? next : least));
    lane.busy++;
    try {
      const result = await lane.session.queryAsync(sql, { format: 'TabSeparated' });
      return Buffer.from(result.bytes());
    } finally {
      lane.busy--;
    }
  };

  const server = createServer((incoming, outgoing) => void answer(incoming, outgoing, execute));
  server.keepAliveTimeout = 30_000;
  await new Promise<void>(ready => server.listen(port, '127.0.0.1', ready));
  const address = server.address();
  const actual = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://127.0.0.1:${actual}/default`,
    close: async () => {
      await new Promise<void>(done => {
        server.close(() => done());
        server.closeAllConnections();
      });
      for (const { session } of lanes) session.close();
      await engine.close();
    },
  };
}

async function answer(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  execute: (sql: string) => Promise<Buffer>,
): Promise<void> {
  const url = new URL(incoming.url ?? '/', 'http://bridge');
  try {
    if (url.pathname === '/ping') {
      outgoing.end('Ok.\n');
      return;
    }
    const unknown = [...url.searchParams.keys()].find(name => !isKnown(name));
    if (unknown)
      throw new Error(`Code: 115. DB::Exception: the bridge does not know ${unknown}. (UNKNOWN_SETTING)`);
    const body = Buffer.concat(await Array.fromAsync(incoming as AsyncIterable<Buffer>)).toString('utf8');
    const query = url.searchParams.get('query');
    const result = await execute(query === null ? body : `${query}\n${body}`);
    outgoing.writeHead(200, {
      'content-type': 'text/plain; charset=utf-8',
      'x-clickhouse-query-id': url.searchParams.get('query_id') ?? '',
      'x-clickhouse-summary': '{}',
    });
    outgoing.end(result);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const code = /Code: (\d+)/.exec(message)?.[1] ?? '1002';
    outgoing.writeHead(code === '60' ? 404 : 500, { 'x-clickhouse-exception-code': code });
    outgoing.end(message);
  }
}

function isKnown(name: string): boolean {
  return protocolWords.has(name) || protocolSettings.has(name) || name in baseSettings;
}

if (import.meta.main) {
  const [folder, port] = process.argv.slice(2);
  if (!folder) throw new Error('clickhouse-bridge.ts FOLDER [PORT]');
  const bridge = await startClickHouseBridge(folder, Number(port ?? 0));
  process.stdout.write(`${bridge.url}\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void bridge.close().then(() => process.exit(0)));
  }
}
