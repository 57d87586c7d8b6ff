import PgBoss from 'pg-boss';
import type { Logger } from 'pino';
import type { Pool, PoolClient } from 'pg';
import type { Context } from '../context.ts';
import type { JobDefinition } from './job.ts';
import type { Jobs } from './jobs.ts';

interface Envelope {
  readonly workspaceId: string;
  readonly payload: unknown;
}

interface Options {
  readonly pool: Pool;
  readonly log: Logger;
  readonly definitions: readonly JobDefinition[];
  /** Whether this process runs jobs, or only queues them. */
  readonly work: boolean;
  readonly contextFor: (workspaceId: string) => Promise<Context>;
}

const POLL_SECONDS = 1;
const SWEEP_MS = 5_000;
/** Attempts, half a second apart, before a restart of the database is taken for its end. */
const PATIENCE = 60;

/**
 * Jobs on pg-boss, in the truth's own database. A running job holds a session advisory lock on its id: when its
 * process is killed the lock goes with the connection, and the sweep of any worker gives the job to another at
 * once instead of after its expiry.
 */
export async function createJobs({ pool, log, definitions, work, contextFor }: Options): Promise<Jobs> {
  const boss = new PgBoss({
    db: { executeSql: (text, values) => queryPatiently(pool, text, values) },
    supervise: work,
    schedule: work,
  });
  boss.on('error', error => log.error({ err: error }, 'job queue'));
  await boss.start();
  for (const { name, oneWaiting } of definitions)
    await boss.createQueue(name, { name, policy: oneWaiting === true ? 'short' : 'standard' });
  const workers = new Map<string, string>();
  let stopped = false;
  if (work) for (const definition of definitions) workers.set(definition.name, await startWorker(definition));
  const sweep = work
    ? setInterval(() => void retryOrphans(pool).catch(reportSweep), SWEEP_MS).unref()
    : undefined;
  if (work) await retryOrphans(pool);

  async function startWorker(definition: JobDefinition): Promise<string> {
    return boss.work<Envelope>(definition.name, { pollingIntervalSeconds: POLL_SECONDS }, async jobs => {
      for (const job of jobs) await holding(pool, job.id, () => run(definition, job.data));
    });
  }

  async function run(definition: JobDefinition, { workspaceId, payload }: Envelope): Promise<void> {
    try {
      const { handle } = await definition.load();
      await handle(await contextFor(workspaceId), payload);
    } catch (error) {
      log.error({ err: error, job: definition.name, workspaceId }, 'job failed');
      throw error;
    }
  }

  function reportSweep(error: unknown): void {
    if (!stopped) log.warn({ err: error }, 'orphaned jobs were not swept');
  }

  return {
    async enqueue(job, workspaceId, payload, key) {
      const data: Envelope = { workspaceId, payload };
      const id = await boss.send(job.name, data, {
        retryLimit: job.retryLimit ?? 3,
        retryDelay: 2,
        expireInSeconds: job.expireInSeconds ?? 12 * 3600,
        ...(key === undefined ? {} : { singletonKey: `${workspaceId}:${key}` }),
      });
      const worker = workers.get(job.name);
      if (worker !== undefined) boss.notifyWorker(worker);
      return id ?? '';
    },
    async stop() {
      stopped = true;
      clearInterval(sweep);
      await boss.stop({ graceful: true, wait: true, timeout: 5_000, close: false });
    },
  };
}

/**
 * The queue reports a job's end without anybody listening for failure: while the database restarts that would end the
 * process. Its statements name their job, so that one sent again does no harm.
 */
async function queryPatiently(pool: Pool, text: string, values?: unknown[]): Promise<{ rows: unknown[] }> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await pool.query(text, values);
    } catch (error) {
      if (attempt >= PATIENCE || !isConnectionLost(error)) throw error;
      await new Promise(resolve => setTimeout(resolve, 500));
    }
  }
}

function isConnectionLost(error: unknown): boolean {
  const { code, message } = error as { code?: unknown; message?: unknown };
  if (typeof code === 'string') return /^(57P0|08|53300|ECONN|EPIPE)/.test(code);
  return /Connection terminated|not queryable/i.test(String(message));
}

async function holding(pool: Pool, jobId: string, work: () => Promise<void>): Promise<void> {
  const client: PoolClient = await pool.connect();
  try {
    await client.query('select pg_advisory_lock(hashtextextended($1, 0))', [jobId]);
    await work();
    await client.query('select pg_advisory_unlock(hashtextextended($1, 0))', [jobId]);
    client.release();
  } catch (error) {
    client.release(true);
    throw error;
  }
}

/** Puts jobs whose process died back into their queue. */
async function retryOrphans(pool: Pool): Promise<void> {
  await pool.query(`
    with active as (
      select id, name from pgboss.job
      where state = 'active' and name not like '\\_\\_pgboss%' and started_on < now() - interval '2 seconds'
    ), orphaned as materialized (
      select id, name, pg_try_advisory_xact_lock(hashtextextended(id::text, 0)) as free from active
    )
    update pgboss.job j set state = 'retry', start_after = now()
    from orphaned o where j.id = o.id and j.name = o.name and o.free and j.state = 'active'`);
}
