import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../../../platform/postgres/embedded.ts';
import { firstCompany } from '../../../platform/testkit/first-company.ts';
import { startSafar, type SafarProcess } from '../../../platform/testkit/safar-process.ts';

const TEXTS = 120;
const folder = mkdtempSync(join(tmpdir(), 'safar-learning-kill-'));
let postgres: EmbeddedPostgres;
let pool: pg.Pool;
let safar: SafarProcess | undefined;

beforeAll(async () => {
  postgres = await startEmbeddedPostgres({ folder: join(folder, 'postgres') });
  pool = new pg.Pool({ connectionString: postgres.connectionString, max: 2 });
  // The server stops while connections are still saying goodbye: it tells them so.
  pool.on('connect', client => client.on('error', () => undefined));
  pool.on('error', () => undefined);
});
afterAll(async () => {
  await safar?.stop();
  await pool?.end();
  await postgres?.stop();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

const start = () => startSafar({ SAFAR_DATA: join(folder, 'data'), DATABASE_URL: postgres.connectionString });

interface Kept {
  readonly version: number;
  readonly fingerprint: string;
  readonly body: Buffer | null;
  readonly summary: object;
}

async function layer(): Promise<Kept | undefined> {
  const { rows } = await pool.query<Kept>('select version, fingerprint, body, summary from text_layer');
  return rows[0];
}

async function until<T>(what: string, look: () => Promise<T | undefined>): Promise<T> {
  for (let tries = 0; tries < 3_000; tries++) {
    // A process that is starting may be away for a moment.
    const found = await look().catch(() => undefined);
    if (found !== undefined) return found;
    await sleep(30);
  }
  throw new Error(`not in time: ${what}`);
}

/** The job has begun, and there is no layer yet. */
async function isUnderWay(): Promise<true | undefined> {
  const { rows } = await pool.query<{ since: number }>(
    `select extract(epoch from now() - started_on)::float as since from pgboss.job
     where name = 'text.learn' and state = 'active'`,
  );
  return (rows[0]?.since ?? 0) > 0.2 ? true : undefined;
}

/** Nothing was learnt, and it is asked for, as after a correction that came to rest. */
async function forget(): Promise<void> {
  await pool.query('delete from text_layer');
  await pool.query(
    "insert into outbox (workspace_id, name, payload) select id, 'text.corrected', '{}'::jsonb from workspace",
  );
}

test('a layer is the same to the bit, though the process is killed while it learns, twice', async () => {
  safar = await start();
  const company = await firstCompany(safar.origin);
  const ask = company.asks(() => safar);
  const things = ['soup', 'courier', 'window', 'queue', 'lamp', 'ticket', 'counter'];
  const said = (at: number) =>
    at % 3 === 0
      ? `the ${things[at % 7]} of order ${at} was very bad`
      : `the ${things[at % 7]} of order ${at} was totally zorbed`;
  await ask('POST', '/feedback', {
    items: Array.from({ length: TEXTS }, (_, at) => ({ key: `k${at}`, text: said(at), language: 'en' })),
  });
  await until('all read', async () => {
    // Counted first and kept after: nothing waits once both are so.
    const { read, waiting } = await ask<{ read: number; waiting: number }>('GET', '/text/progress');
    return read === TEXTS && waiting === 0 ? true : undefined;
  });
  const { rows } = await pool.query<{ id: string; text: string }>(
    'select id, text from feedback order by id',
  );
  const correct = ({ id, text }: { id: string; text: string }) =>
    ask('POST', `/text/readings/${id}/corrections`, {
      ...(text.endsWith('zorbed') && { sentiment: 'pos' }),
      confirm: true,
      drawn: 'chance',
    });
  for (const row of rows.slice(0, 100)) await correct(row);

  const isLearnt = async () =>
    (await ask<{ isLearning: boolean }>('GET', '/text/learning')).isLearning ? undefined : layer();
  const undisturbed = await until('a layer', isLearnt);
  expect(undisturbed.summary).toMatchObject({ texts: 100 });
  expect(undisturbed.body?.length).toBeGreaterThan(100);

  await forget();
  for (const _ of [1, 2]) {
    await until('it learns', isUnderWay);
    await safar.kill();
    expect(await layer()).toBeUndefined();
    safar = await start();
  }
  const disturbed = await until('a layer again', isLearnt);
  expect(disturbed.fingerprint).toBe(undisturbed.fingerprint);
  expect(disturbed.body?.equals(undisturbed.body ?? Buffer.alloc(0))).toBe(true);
  expect(disturbed.summary).toEqual(undisturbed.summary);
}, 240_000);
