import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import pg from 'pg';
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import { startClickHouseBridge, type ClickHouseBridge } from '../platform/testkit/clickhouse-bridge.ts';

vi.setConfig({ testTimeout: 90_000 });

const script = join(import.meta.dirname, '../platform/testkit/hold-stores.ts');
const name = `safar_owner_${process.pid}`;
let folder: string;
let bridge: ClickHouseBridge;
let owner: string;
const children: ChildProcess[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'safar-servers-'));
  bridge = await startClickHouseBridge(join(folder, 'bridge'));
  await asSuperuser(`create role ${name} login password 'x'`, `create database ${name} owner ${name}`);
  const url = new URL(inject('postgresUrl'));
  [url.username, url.password, url.pathname] = [name, 'x', `/${name}`];
  owner = url.href;
});
afterAll(async () => {
  for (const child of children) {
    child.stdin?.write('stop\n');
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  }
  await bridge.close();
  await asSuperuser(`drop database ${name} with (force)`, `drop role ${name}`);
  rmSync(folder, { recursive: true, force: true });
});

async function asSuperuser(...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: inject('postgresUrl') });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}

interface Answer {
  readonly pid?: number;
  readonly error?: string;
}

async function start(role: string, number: number) {
  const child = spawn(process.execPath, [script], {
    env: {
      PATH: process.env['PATH'],
      SAFAR_DATA: join(folder, `data-${number}`),
      SAFAR_ROLE: role,
      SAFAR_SECRET: 'the same secret in every process of one installation',
      DATABASE_URL: owner,
      CLICKHOUSE_URL: bridge.url,
    },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  children.push(child);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async <T>() => JSON.parse(String((await lines.next()).value ?? 'null')) as T;
  return {
    first: await next<Answer>(),
    ask: async <T>(line: string) => {
      child.stdin.write(`${line}\n`);
      return next<T>();
    },
  };
}

test('a database user who may not become safar_app is told what an administrator has to run', async () => {
  const { first } = await start('api', 0);
  expect(first.error).toContain('grant safar_app to');
  expect(first.error).toContain('As an administrator');
});

test('api and worker processes starting at once migrate one time and share both stores', async () => {
  await asSuperuser(`grant safar_app to ${name}`);
  const processes = await Promise.all(['api', 'worker', 'api'].map((role, i) => start(role, i + 1)));
  for (const { first } of processes) expect(first).toMatchObject({ pid: expect.any(Number) as number });
  const [a, b, c] = processes;
  await a?.ask(
    `command create table crash (id UInt32, token String) engine = MergeTree order by id settings non_replicated_deduplication_window = 100`,
  );
  // Two workers that hand in the same batch: it counts once.
  await Promise.all([b?.ask('insert batch'), c?.ask('insert batch')]);
  expect(await a?.ask('read select count() as n from crash')).toEqual([{ n: 2000 }]);
});
