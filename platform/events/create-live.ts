import { Client } from 'pg';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import type { LiveChannel, LiveMessage } from './live.ts';

interface Envelope {
  readonly w: string;
  readonly m: LiveMessage;
}

type Listener = (message: LiveMessage) => void;

/**
 * Live messages between processes through PostgreSQL's NOTIFY (≤ 8,000 bytes each). One listening connection a
 * process; when it drops it is made again, and missed messages cost a dashboard only its next refresh.
 */
export async function createLive(pool: Pool, connectionString: string, log: Logger): Promise<LiveChannel> {
  const listeners = new Map<string, Set<Listener>>();
  let stopped = false;
  let client: Client | undefined;

  function deliver(text: string | undefined): void {
    if (text === undefined) return;
    const { w, m } = JSON.parse(text) as Envelope;
    for (const listener of listeners.get(w) ?? []) listener(m);
  }

  async function listen(): Promise<void> {
    const next = new Client({ connectionString });
    next.on('notification', n => deliver(n.payload));
    next.on('error', error => log.warn({ err: error }, 'live channel lost its connection'));
    next.on('end', () => {
      if (!stopped) setTimeout(() => void listen().catch(retry), 500).unref();
    });
    await next.connect();
    await next.query('listen safar_live');
    client = next;
  }

  function retry(): void {
    if (!stopped) setTimeout(() => void listen().catch(retry), 1_000).unref();
  }

  await listen();
  return {
    async publish(workspaceId, message) {
      await pool.query('select pg_notify($1, $2)', [
        'safar_live',
        JSON.stringify({ w: workspaceId, m: message }),
      ]);
    },
    subscribe(workspaceId, listener) {
      const set = listeners.get(workspaceId) ?? new Set();
      listeners.set(workspaceId, set.add(listener));
      return () => {
        set.delete(listener);
        if (set.size === 0) listeners.delete(workspaceId);
      };
    },
    async stop() {
      stopped = true;
      await client?.end();
    },
  };
}
