import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createGateway } from '../analytics/create-gateway.ts';
import type { AnalyticsGateway } from '../analytics/gateway.ts';
import { openAnalyticsServer } from '../analytics/server.ts';
import { newId } from '../id.ts';

let folder: string;
let bridge: ChildProcess;
let url: string;
let gateways: AnalyticsGateway[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'safar-bridge-'));
  bridge = spawn(process.execPath, [join(import.meta.dirname, 'clickhouse-bridge.ts'), folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(bridge.stdout ?? process.stdin, 'data')) as [Buffer];
  url = String(line).trim();
  gateways = await Promise.all([1, 2].map(async () => createGateway(await openAnalyticsServer(url))));
  await gateways[0]?.command(
    `create table b_answer (workspace_id UUID, note String, score Nullable(Int16)) engine = MergeTree
     order by workspace_id settings non_replicated_deduplication_window = 100`,
  );
});
afterAll(async () => {
  await Promise.all(gateways.map(gateway => gateway.close()));
  bridge.kill('SIGTERM');
  await once(bridge, 'exit');
  rmSync(folder, { recursive: true, force: true });
});

test('two processes’ gateways share a store over HTTP, each batch once, each workspace for itself', async () => {
  const [a, b] = [newId(), newId()];
  const second = gateways[1] ?? expect.fail('two gateways');
  const late = await createGateway(await openAnalyticsServer(url));
  const note = 'سفر\t"x"\\ \n\u{1F642}';
  await Promise.all(
    [1, 2, 3].map(() => late.insert('b_answer', [{ workspace_id: a, note, score: null }], 'one')),
  );
  await second.insert('b_answer', [{ workspace_id: b, note: 'theirs', score: 3 }], 'two');
  const mine = late.forWorkspace(a);
  expect(await mine.query('select note, score from b_answer')).toEqual([{ note, score: null }]);
  expect(await mine.query('select count() as n from b_answer where note = {note:String}', { note })).toEqual([
    { n: 1 },
  ]);
  // The second one was there before the table, and must not see past the wall for that.
  expect(await second.forWorkspace(a).query('select count() as n from b_answer')).toEqual([{ n: 1 }]);
  expect(await late.read('select count() as n, sum(score) as s from b_answer')).toEqual([{ n: 2, s: 3 }]);
  await late.close();
});

test('errors keep ClickHouse’s words', async () => {
  await expect(gateways[0]?.read('select * from nothing_here')).rejects.toThrow(/nothing_here/);
});
