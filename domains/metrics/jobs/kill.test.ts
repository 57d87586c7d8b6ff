import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../../../platform/postgres/embedded.ts';
import { firstCompany } from '../../../platform/testkit/first-company.ts';
import { startSafar, type SafarProcess } from '../../../platform/testkit/safar-process.ts';

const records = 6_000;
const days = 200;
const folder = mkdtempSync(join(tmpdir(), 'safar-judging-kill-'));
let postgres: EmbeddedPostgres;
let pool: pg.Pool;
let safar: SafarProcess | undefined;

beforeAll(async () => {
  postgres = await startEmbeddedPostgres({ folder: join(folder, 'postgres') });
  pool = new pg.Pool({ connectionString: postgres.connectionString, max: 3 });
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

/** Answers of some months; since ten days one city is served badly. */
function items(): object[] {
  const today = Math.floor(Date.now() / 86_400_000);
  return Array.from({ length: records }, (_, i) => {
    const ago = 1 + (i % days);
    const city = `city ${(i * 7) % 11}`;
    const isBad = ago <= 10 && city === 'city 3';
    const value = isBad ? 1 + (i % 2) : 3 + ((i * 13) % 3);
    return {
      key: `k${i}`,
      occurredAt: new Date((today - ago) * 86_400_000 + 36_000_000).toISOString(),
      scores: ['csat', 'rating'].map(metric => ({
        metric,
        value,
        min: 1,
        max: 5,
        good: 'high',
        question: metric,
        wording: 1,
        series: 'transactional',
      })),
      attributes: { city, product: `product ${(i * 5) % 31}`, courier: `courier ${(i * 3) % 7}` },
    };
  });
}

async function rowsOf(sql: string): Promise<Record<string, unknown>[]> {
  return (await pool.query<Record<string, unknown>>(sql)).rows;
}

/** What is kept of judging, without ids and the time. */
async function kept() {
  const problems = await rowsOf(
    'select * from problem order by noticed, stream_kind, stream_key, place::text, better',
  );
  return {
    discovery: await rowsOf('select judged_until, first_day, records, share, expressions from discovery'),
    problems: problems.map(one => ({ ...one, id: '' })),
  };
}

async function until(what: string, look: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await look()); tries++) {
    if (tries > 2_000) throw new Error(`not in time: ${what}\n${safar?.output()}`);
    await sleep(20);
  }
}

const jobs = `select extract(epoch from now() - started_on)::float as since from pgboss.job
  where name = 'metrics.judgeDays' and state in ('created', 'retry', 'active')`;
/** All that was recorded, and nothing more is asked for. */
const isJudged = async () =>
  (await rowsOf(`select 1 from discovery where records = ${records}`)).length > 0 &&
  (await rowsOf(jobs)).length === 0;
const isUnderWay = (since: number) => async () =>
  (await rowsOf(`${jobs} and state = 'active' and started_on < now() - interval '${since} seconds'`)).length >
  0;
const isWriting = async () =>
  (
    await rowsOf(
      `select 1 from pg_stat_activity where wait_event_type = 'Lock' and query ~ 'insert into discovery'`,
    )
  ).length > 0;

test('killed while it judges and while it writes what it found, a company ends with the problems of one left alone', async () => {
  safar = await start();
  const ask = (await firstCompany(safar.origin)).asks(() => safar);
  const all = items();
  for (let at = 0; at < records; at += 1_000)
    await ask('POST', '/feedback', { items: all.slice(at, at + 1_000) });
  // What is judged of less than all is outdated as soon as somebody looks.
  await until('judged', async () => {
    await ask('GET', '/whats-new');
    await sleep(500);
    return isJudged();
  });
  const alone = await kept();
  expect(alone.problems.length).toBeGreaterThan(0);

  await pool.query('delete from problem');
  await pool.query('delete from discovery');
  const nothing = await kept();
  await ask('GET', '/whats-new');
  for (const since of [0.2, 0.5]) {
    await until('it judges', isUnderWay(since));
    await safar.kill();
    expect(await kept()).toEqual(nothing);
    safar = await start();
  }
  // It may read what is judged, and write problems; the last of it has to wait.
  const holder = await pool.connect();
  await holder.query('begin; lock table discovery in share mode');
  await until('it writes', isWriting);
  await safar.kill();
  await holder.query('rollback');
  holder.release();
  await until('the transaction of the killed one is over', async () => !(await isWriting()));
  expect(await kept()).toEqual(nothing);
  safar = await start();
  await until('judged again', isJudged);
  expect(await kept()).toEqual(alone);
}, 240_000);
