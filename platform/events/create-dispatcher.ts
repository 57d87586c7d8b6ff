import { performance } from 'node:perf_hooks';
import { Client } from 'pg';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import type { Context } from '../context.ts';
import type { Subscription } from '../module.ts';
import { isOutage } from './outage.ts';
import { claimBatch, finishBatch, isEmpty, lastWaiting, setAside, type Batch } from './outbox.ts';

interface Options {
  readonly pool: Pool;
  readonly connectionString: string;
  readonly subscriptions: readonly Subscription[];
  readonly contextFor: (workspaceId: string) => Promise<Context>;
  readonly log: Logger;
}

export interface Dispatcher {
  /** There may be something in the outbox. */
  wake(): void;
  /** Resolves when the outbox is empty. */
  drain(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Gathering before a delivery turns many small batches into one; it adds to "visible within". It is as long as the
 * last delivery took. While this process is busy with what must not wait (acknowledging answers) and many arrive, it
 * goes on: one big batch costs a fifth of many small ones.
 */
const GATHER_MS = { least: 60, most: 300, mostWhenBusy: 3_000 };
/** Share of the event loop's time above which the process counts as busy. */
const BUSY = 0.5;
/** Records a second at which a busy process gathers for one and a half seconds; half as many, a quarter as long. */
const MANY = 2_000;

/** Without a wake (another process recorded), the outbox is looked at this often; NOTIFY normally wakes first. */
const IDLE_MS = 1_000;
const MAX_ATTEMPTS = 5;
/** Any constant: the advisory lock that makes one process the dispatcher. */
const LOCK = 7_210_461;

/**
 * Delivers the outbox in order, one process at a time (a session advisory lock: when the dispatcher dies its
 * connection ends and another worker takes over). A batch that fails is tried again, then its events one by one,
 * and what still fails is set aside with its reason so that the road stays open.
 */
export function createDispatcher({
  pool,
  connectionString,
  subscriptions,
  contextFor,
  log,
}: Options): Dispatcher {
  const ordered = inOrder(subscriptions);
  let stopping = false;
  let signal: (() => void) | undefined;
  let pending = true;
  let gather = GATHER_MS.least;
  /** Records a second of the last round, and when it ended. */
  let rate = 0;
  let rounded = performance.now();
  const done = lead();

  function wake(): void {
    pending = true;
    signal?.();
  }

  function sleep(ms: number): Promise<void> {
    return new Promise(resolve => {
      const timer = setTimeout(end, ms);
      signal = end;
      function end(): void {
        clearTimeout(timer);
        signal = undefined;
        resolve();
      }
    });
  }

  /** Waits without listening to wakes: under load they come all the time, and a store that restarts needs a moment. */
  async function pause(ms: number): Promise<void> {
    for (const end = Date.now() + ms; Date.now() < end && !stopping;)
      await new Promise(r => setTimeout(r, 50));
  }

  async function lead(): Promise<void> {
    while (!stopping) {
      const client = new Client({ connectionString });
      let alive = true;
      client.on('error', () => (alive = false));
      client.on('end', () => (alive = false));
      client.on('notification', wake);
      try {
        await client.connect();
        await client.query('listen safar_outbox');
        while (alive && !stopping && !(await tryLock(client))) await sleep(IDLE_MS);
        while (alive && !stopping) await deliverWhatIsThere();
      } catch (error) {
        if (!stopping) log.warn({ err: error }, 'dispatcher lost its connection');
        if (!stopping) await sleep(500);
      } finally {
        await client.end().catch(() => undefined);
      }
    }
  }

  async function deliverWhatIsThere(): Promise<void> {
    if (!pending) await sleep(IDLE_MS);
    if (stopping) return;
    pending = false;
    await gatherMore();
    const begun = performance.now();
    let records = 0;
    // What comes in meanwhile is left to the next round, so that it is gathered too.
    const last = await lastWaiting(pool);
    for (let batch = await claimBatch(pool, last); batch; batch = await claimBatch(pool, last)) {
      await deliver(batch);
      records += recordsIn(batch);
      if (stopping) return;
    }
    const now = performance.now();
    gather = Math.min(GATHER_MS.most, Math.max(GATHER_MS.least, now - begun));
    rate = (records * 1_000) / (now - rounded);
    rounded = now;
  }

  async function gatherMore(): Promise<void> {
    const most = Math.min(GATHER_MS.mostWhenBusy, 1_500 * (rate / MANY) ** 2);
    const begun = performance.now();
    for (let slice = gather; slice > 0 && !stopping;) {
      const before = performance.eventLoopUtilization();
      await new Promise(resolve => setTimeout(resolve, slice));
      if (performance.eventLoopUtilization(before).utilization < BUSY) return;
      slice = Math.min(200, most - (performance.now() - begun));
    }
  }

  async function deliver(batch: Batch): Promise<void> {
    for (let attempt = 1, outages = 0; ;) {
      try {
        await handle(batch);
        await finishBatch(pool, batch.number);
        return;
      } catch (error) {
        if (stopping) return;
        log.error({ err: error, batch: String(batch.number), attempt }, 'delivery failed');
        // A store that is away says nothing about the events: they wait for it, however long that is.
        if (isOutage(error)) {
          await pause(Math.min(2_000, 100 * 2 ** ++outages));
          continue;
        }
        if (attempt >= MAX_ATTEMPTS) return isolate(batch);
        await pause(100 * 2 ** attempt++);
      }
    }
  }

  /** Delivers the events of a failing batch one by one; the batch number stays their token. */
  async function isolate(batch: Batch): Promise<void> {
    for (const event of batch.events) {
      if (stopping) return;
      await alone({ ...batch, events: [event] }, error => setAside(pool, event, String(error)));
    }
    // Told to stop while a store was away: the last event may not have been handled, and the batch comes again.
    if (stopping) return;
    await finishBatch(pool, batch.number);
  }

  async function alone(batch: Batch, refuse: (error: unknown) => Promise<void>): Promise<void> {
    for (let outages = 0; !stopping;) {
      try {
        return await handle(batch);
      } catch (error) {
        if (!isOutage(error)) return refuse(error);
        await pause(Math.min(2_000, 100 * 2 ** ++outages));
      }
    }
  }

  async function handle(batch: Batch): Promise<void> {
    const ctx = await contextFor(batch.workspaceId);
    for (const together of ordered) {
      const handled = together.map(async subscription => {
        const events = batch.events.filter(e => e.name === subscription.event);
        if (events.length > 0) await subscription.handle(ctx, events);
      });
      // All have ended before a failure is told: a repetition must not meet what is still under way.
      for (const one of await Promise.allSettled(handled)) if (one.status === 'rejected') throw one.reason;
    }
  }

  return {
    wake,
    async drain() {
      for (wake(); !(await isEmpty(pool)); wake()) await new Promise(resolve => setTimeout(resolve, 50));
    },
    async stop() {
      stopping = true;
      signal?.();
      await done;
    },
  };
}

async function tryLock(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ ok: boolean }>('select pg_try_advisory_lock($1) as ok', [LOCK]);
  return rows[0]?.ok === true;
}

function recordsIn({ events }: Batch): number {
  return events.reduce((sum, { payload: { ids } }) => sum + (Array.isArray(ids) ? ids.length : 1), 0);
}

/** Subscriptions of equal order are handled side by side. */
function inOrder(subscriptions: readonly Subscription[]): Subscription[][] {
  const orders = [...new Set(subscriptions.map(one => one.order))].sort((a, b) => a - b);
  return orders.map(order => subscriptions.filter(one => one.order === order));
}
