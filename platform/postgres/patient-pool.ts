import pg, { type PoolClient } from 'pg';
import { setTimeout as sleep } from 'node:timers/promises';

type Connected = (
  error: Error | undefined,
  client: PoolClient | undefined,
  release: (broken?: unknown) => void,
) => void;

/** How long a caller waits for a server that is just starting again. */
const patience = 15_000;

/**
 * A pool whose callers do not notice a restart of the server: while it refuses connections or says that it is
 * starting up, taking a connection is tried again. Only that: a statement that was sent is never repeated.
 */
export class PatientPool extends pg.Pool {
  override connect(): Promise<PoolClient>;
  override connect(connected: Connected): void;
  override connect(connected?: Connected): Promise<PoolClient> | void {
    const client = this.connectPatiently();
    if (!connected) return client;
    client.then(
      value => connected(undefined, value, broken => value.release(broken as Error | boolean | undefined)),
      (error: Error) => connected(error, undefined, () => {}),
    );
  }

  private async connectPatiently(): Promise<PoolClient> {
    const until = Date.now() + patience;
    // Every caller that waits knocks; too often, and the starting server only answers doors.
    for (let pause = 50; ; pause = Math.min(pause * 2, 500)) {
      try {
        return await super.connect();
      } catch (error) {
        if (this.ending || Date.now() > until || !isStarting(error)) throw error;
        await sleep(pause);
      }
    }
  }
}

/** Refused at the door: the server is down, starting, stopping or recovering. */
function isStarting(error: unknown): boolean {
  const code = (error as { code?: string }).code;
  if (code !== undefined)
    return ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', '57P01', '57P02', '57P03'].includes(code);
  return error instanceof Error && /Connection terminated/.test(error.message);
}
