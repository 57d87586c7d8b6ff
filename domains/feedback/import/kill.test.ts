import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { firstCompany } from '../../../platform/testkit/first-company.ts';
import { postgresPid, startSafar, type SafarProcess } from '../../../platform/testkit/safar-process.ts';
import { whileMoving } from '../../../platform/testkit/while-moving.ts';

const ROWS = 60_000;
const data = mkdtempSync(join(tmpdir(), 'safar-kill-'));
let safar: SafarProcess | undefined;

afterAll(async () => {
  await safar?.stop();
  rmSync(data, { recursive: true, force: true, maxRetries: 5 });
});

interface Import {
  readonly id: string;
  readonly status: string;
  readonly position: number;
  readonly recorded: number;
  readonly duplicates: number;
  readonly rejected: number;
}

test('an import goes on after its process and its database were killed in the middle, and no row is lost or doubled', async () => {
  safar = await startSafar({ SAFAR_DATA: data });
  const company = await firstCompany(safar.origin);
  const ask = company.asks(() => safar);
  const rows = Array.from(
    { length: ROWS },
    (_, i) => `r${i},2026-03-${10 + (i % 20)},${i % 100 === 7 ? 'x' : i % 11},words ${i}`,
  );
  const { import: uploaded } = await ask<{ import: Import }>(
    'POST',
    '/imports?name=kill.csv',
    `id,when,nps,said\n${rows.join('\n')}\n`,
  );
  await ask('PUT', `/imports/${uploaded.id}/mapping`, {
    version: 1,
    source: 'kill',
    key: { column: 'id' },
    time: { column: 'when' },
    scores: [{ column: 'nps', metric: 'nps', min: 0, max: 10 }],
    texts: [{ column: 'said' }],
  });
  await ask('POST', `/imports/${uploaded.id}/start`, {});
  const now = async (): Promise<Import> =>
    (await ask<{ import: Import }>('GET', `/imports/${uploaded.id}`)).import;
  const untilPosition = async (position: number): Promise<void> => {
    for (let one = await now(); one.position < position && one.status === 'running'; one = await now())
      await sleep(5);
  };
  const output = () => safar?.output();

  await untilPosition(1);
  await safar.kill();
  safar = await startSafar({ SAFAR_DATA: data });
  const resumedAt = (await now()).position;
  expect(resumedAt).toBeGreaterThan(0);
  await untilPosition(resumedAt + 1);
  const postgres = postgresPid(data);
  // 0 would be this process and its kin.
  if (postgres === undefined) throw new Error('the database has no process');
  process.kill(postgres, 'SIGKILL');

  const done = await whileMoving(now, one => one.status !== 'running', output);
  const bad = rows.filter(row => row.includes(',x,')).length;
  expect(done).toMatchObject({
    status: 'done',
    position: ROWS,
    recorded: ROWS - bad,
    duplicates: 0,
    rejected: bad,
  });
  const count = await whileMoving(
    () => ask<{ records: number }>('GET', '/feedback/count?'),
    ({ records }) => records >= ROWS - bad,
    output,
  );
  expect(count.records).toBe(ROWS - bad);
  const rejected = await ask<string>('GET', `/imports/${uploaded.id}/rejections.csv`);
  expect(rejected.trimEnd().split('\r\n')).toHaveLength(bad + 1);
}, 480_000);
