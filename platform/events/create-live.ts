import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import type { LiveChannel, LiveMessage } from './live.ts';

interface Envelope {
  readonly w: string;
  readonly m: LiveMessage;
}

type Listener = (message: LiveMessage) => void;

/** Before a connection that dropped is made again, and between attempts. */
const againMs = 500;

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

  /** A connection that listens; tells its end by `onEnd`, once, and only if it ever listened. */
  async function listen(onEnd: () => void): Promise<Client> {
    const next = new Client({ connectionString });
    next.on('notification', n => deliver(n.payload));
    next.on('error', error => log.warn({ err: error }, 'live channel lost its connection'));
    try {
      await next.connect();
      await next.query('listen safar_live');
    } catch (error) {
      await next.end().catch(() => undefined);
      throw error;
    }
    next.once('end', onEnd);
    return next;
  }

  /**
   * One attempt at a time: a server that is starting again accepts connections only to close them, which both rejects and
   * ends, and two new attempts for each would soon be thousands.
   */
  async function listenAgain(): Promise<void> {
    while (!stopped) {
      await sleep(againMs, undefined, { ref: false });
      if (stopped) return;
      try {
        client = await listen(again);
        if (stopped) await client.end();
        return;
      } catch (error) {
        log.debug({ err: error }, 'live channel is not back yet');
      }
    }
  }

  function again(): void {
    void listenAgain();
  }

  client = await listen(again);
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
