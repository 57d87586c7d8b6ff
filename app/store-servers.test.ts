import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import { holdStores, type StoresHolder } from '../platform/testkit/stores-holder.ts';
import { startClickHouseBridge, type ClickHouseBridge } from '../platform/testkit/clickhouse-bridge.ts';

vi.setConfig({ testTimeout: 90_000 });

const name = `safar_owner_${process.pid}`;
let folder: string;
let bridge: ClickHouseBridge;
let owner: string;
const started: StoresHolder[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'safar-servers-'));
  bridge = await startClickHouseBridge(join(folder, 'bridge'));
  await asSuperuser(`create role ${name} login password 'x'`, `create database ${name} owner ${name}`);
  const url = new URL(inject('postgresUrl'));
  [url.username, url.password, url.pathname] = [name, 'x', `/${name}`];
  owner = url.href;
});
afterAll(async () => {
  for (const holder of started) await holder.stop();
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

async function start(role: string, number: number): Promise<StoresHolder> {
  const holder = await holdStores({
    SAFAR_DATA: join(folder, `data-${number}`),
    SAFAR_ROLE: role,
    SAFAR_SECRET: 'the same secret in every process of one installation',
    DATABASE_URL: owner,
    CLICKHOUSE_URL: bridge.url,
  });
  started.push(holder);
  return holder;
}

test('a database user who may not become safar_app is told what an administrator has to run', async () => {
  await expect(start('api', 0)).rejects.toThrow(/As an administrator[\s\S]*grant safar_app to/);
});

test('api and worker processes starting at once migrate one time and share both stores', async () => {
  await asSuperuser(`grant safar_app to ${name}`);
  const processes = await Promise.all(['api', 'worker', 'api'].map((role, i) => start(role, i + 1)));
  const [a, b, c] = processes;
  await a?.ask(
    `command create table crash (id UInt32, token String) engine = MergeTree order by id settings non_replicated_deduplication_window = 100`,
  );
  // Two workers that hand in the same batch: it counts once.
  await Promise.all([b?.ask('insert batch'), c?.ask('insert batch')]);
  expect(await a?.ask('read select count() as n from crash')).toEqual([{ n: 2000 }]);
});
