import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isAlive } from '../platform/postgres/embedded-orphan.ts';
import { holdStores, type StoresHolder } from '../platform/testkit/stores-holder.ts';
import { readConfig } from './config.ts';
import { callRunningServer } from './control.ts';

vi.setConfig({ testTimeout: 90_000 });

const parent = mkdtempSync(join(tmpdir(), 'safar-stores-'));
const isRoot = process.getuid?.() === 0;
let data: string;
let started: StoresHolder[] = [];

beforeEach(() => {
  data = mkdtempSync(join(parent, 'data-'));
  started = [];
});
afterEach(async () => {
  for (const holder of started) await holder.stop();
});
afterAll(() => rmSync(parent, { recursive: true, force: true }));

async function hold(environment: Record<string, string> = {}): Promise<StoresHolder> {
  const holder = await holdStores({ SAFAR_DATA: data, PORT: '4999', ...environment });
  started.push(holder);
  return holder;
}

describe('embedded stores', () => {
  test('start as this user or, for root, as nobody; stop leaves nothing running', async () => {
    const holder = await hold();
    const status = readFileSync(`/proc/${holder.postgres}/status`, 'utf8');
    expect(/^Uid:\s+(\d+)/m.exec(status)?.[1]).toBe(isRoot ? '65534' : String(process.getuid?.()));
    expect(statSync(join(data, 'postgres-password')).mode & 0o777).toBe(0o600);
    const settings = 'select current_setting(n) as v from unnest(array[$$fsync$$, $$synchronous_commit$$]) n';
    expect(await holder.ask(`sql ${settings}`)).toEqual([{ v: 'on' }, { v: 'on' }]);
    await holder.stop();
    expect(isAlive(holder.postgres)).toBe(false);
    expect(existsSync(join(data, 'running.json'))).toBe(false);
  });

  test('PostgreSQL killed while in use is started again, and callers only wait', async () => {
    const holder = await hold();
    await holder.ask('sql create table kept (n int)');
    await holder.ask('sql insert into kept values (1) returning n');
    process.kill(holder.postgres, 'SIGKILL');
    await untilGone(holder.postgres);
    expect(await holder.ask('sql select n from kept')).toEqual([{ n: 1 }]);
    const { postgres } = await holder.ask<{ postgres: number }>('postgres');
    expect(postgres).not.toBe(holder.postgres);
  });

  test('after kill -9 of the app its PostgreSQL ends too, and everything acknowledged is there', async () => {
    const first = await hold();
    await first.ask('sql create table kept (n int)');
    for (let n = 1; n <= 5; n++) await first.ask(`sql insert into kept values (${n}) returning n`);
    await first.kill();
    await untilGone(first.postgres);
    const second = await hold();
    expect(await second.ask('sql select count(*)::int as n from kept')).toEqual([{ n: 5 }]);
  });

  test('everything killed at once: the next start recovers at once', async () => {
    const first = await hold();
    await first.ask('sql create table kept (n int)');
    await first.ask('sql insert into kept values (7) returning n');
    process.kill(first.postgres, 'SIGKILL');
    await first.kill();
    const second = await hold();
    expect(await second.ask('sql select n from kept')).toEqual([{ n: 7 }]);
  });

  test('a second start says who is there and leaves it alone', async () => {
    const first = await hold();
    const refused = hold({ PORT: '4998' });
    await expect(refused).rejects.toThrow(
      new RegExp(`already running on ${data} as process ${first.pid} .*http://localhost:4999`),
    );
    expect(isAlive(first.postgres)).toBe(true);
    expect(await first.ask('sql select 1 as n')).toEqual([{ n: 1 }]);
  });

  test.runIf(isRoot)('work where nobody may not go: a data folder inside a closed one', async () => {
    const closed = join(data, 'closed');
    mkdirSync(join(closed, 'inner'), { recursive: true });
    chmodSync(closed, 0o700);
    const holder = await hold({ SAFAR_DATA: join(closed, 'inner', 'data') });
    expect(await holder.ask('sql select 1 as n')).toEqual([{ n: 1 }]);
    expect(statSync(closed).mode & 0o777).toBe(0o700);
  });
});

test('a batch of analytics is there once, wherever between sending and acknowledgement the kill falls', async () => {
  const tokens = Array.from({ length: 6 }, (_, i) => `batch-${i}`);
  let holder = await hold();
  await holder.ask(
    `command create table crash (id UInt32, token String) engine = MergeTree order by id settings non_replicated_deduplication_window = 100`,
  );
  for (const [i, token] of tokens.entries()) {
    holder.tell(`insert ${token}`);
    await sleep(i * 6);
    await holder.kill();
    holder = await hold();
    await holder.ask(`insert ${token}`);
    await holder.ask(`insert ${token}`);
  }
  const counts = await holder.ask<{ n: number }[]>(
    'read select token, count() as n, uniqExact(id) as u from crash group by token',
  );
  expect(counts).toHaveLength(tokens.length);
  for (const row of counts) expect(row).toMatchObject({ n: 2000, u: 2000 });
});

test('commands reach the process that holds the folder, with paths made absolute and errors kept', async () => {
  const config = await readConfig({ SAFAR_DATA: data });
  const printed: string[] = [];
  const input = {
    values: { json: true, map: './map.json' },
    positionals: ['answers.csv', 'x'],
    print: (line: string) => printed.push(line),
  };
  expect(await callRunningServer(config, 'figures', input)).toBeUndefined();
  const holder = await hold();
  const answer = await callRunningServer(config, 'figures', input);
  expect(answer?.result).toEqual({
    pid: holder.pid,
    positionals: [join(process.cwd(), 'answers.csv'), 'x'],
    values: { json: true, map: join(process.cwd(), 'map.json') },
  });
  expect(printed).toEqual(['running figures']);
  await expect(callRunningServer(config, 'fail', input)).rejects.toMatchObject({
    code: 'common.notFound',
    status: 404,
  });
  const note = JSON.parse(readFileSync(join(data, 'running.json'), 'utf8')) as { control: { port: number } };
  const stranger = await fetch(`http://127.0.0.1:${note.control.port}/`, { method: 'POST', body: '{}' });
  expect(stranger.status).toBe(403);
  expect(statSync(join(data, 'running.json')).mode & 0o777).toBe(0o600);
});

async function untilGone(pid: number): Promise<void> {
  for (let i = 0; i < 500 && isAlive(pid); i++) await sleep(10);
  expect(isAlive(pid)).toBe(false);
}
