import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { firstCompany } from '../../../platform/testkit/first-company.ts';
import { postgresPid, startSafar, type SafarProcess } from '../../../platform/testkit/safar-process.ts';
import { whileMoving } from '../../../platform/testkit/while-moving.ts';

const ROWS = 60_000;
const data = mkdtempSync(join(tmpdir(), 'safar-kill-customers-'));
let safar: SafarProcess | undefined;

afterAll(async () => {
  await safar?.stop();
  rmSync(data, { recursive: true, force: true, maxRetries: 5 });
});

interface Import {
  readonly id: string;
  readonly status: string;
  readonly position: number;
}

test('an import of customers goes on after its process and its database were killed, and counts every row once', async () => {
  safar = await startSafar({ SAFAR_DATA: data });
  const company = await firstCompany(safar.origin);
  const ask = company.asks(() => safar);
  const isBad = (i: number): boolean => i % 100 === 7;
  const rows = Array.from(
    { length: ROWS },
    (_, i) => `c${i},Name ${i},${isBad(i) ? 'nobody' : `a${i}@x.ir`},${i % 2 ? 'yes' : 'no'},city ${i % 30}`,
  );
  const content = `id,name,mail,news,city\n${rows.join('\n')}\n`;
  const mapping = {
    version: 1,
    key: 'id',
    name: ['name'],
    email: 'mail',
    consent: [{ column: 'news' }],
    attributes: [{ column: 'city', name: 'city' }],
  };
  const start = async (): Promise<string> => {
    const { import: one } = await ask<{ import: Import }>(
      'POST',
      '/customers/imports?name=kill.csv',
      content,
    );
    await ask('PUT', `/customers/imports/${one.id}/mapping`, mapping);
    await ask('POST', `/customers/imports/${one.id}/start`, {});
    return one.id;
  };
  const id = await start();
  const now = async (which = id): Promise<Import> =>
    (await ask<{ import: Import }>('GET', `/customers/imports/${which}`)).import;
  const untilPosition = async (position: number): Promise<void> => {
    for (let one = await now(); one.position < position && one.status === 'running'; one = await now())
      await sleep(5);
  };
  const untilEnded = (which: string): Promise<Import> =>
    whileMoving(
      () => now(which),
      one => one.status !== 'running',
      () => safar?.output(),
    );

  await untilPosition(1);
  await safar.kill();
  safar = await startSafar({ SAFAR_DATA: data });
  const resumedAt = (await now()).position;
  expect(resumedAt).toBeGreaterThan(0);
  expect(resumedAt).toBeLessThan(ROWS);
  await untilPosition(resumedAt + 1);
  const postgres = postgresPid(data);
  // 0 would be this process and its kin.
  if (postgres === undefined) throw new Error('the database has no process');
  process.kill(postgres, 'SIGKILL');

  const bad = rows.filter((_, i) => isBad(i)).length;
  expect(await untilEnded(id)).toMatchObject({
    status: 'done',
    position: ROWS,
    created: ROWS - bad,
    changed: 0,
    unchanged: 0,
    rejected: bad,
  });
  const found = await ask<{ total: { count: number } }>('GET', '/customers?q=city&limit=1');
  expect(found.total.count).toBe(10_000);
  const rejected = await ask<string>('GET', `/customers/imports/${id}/rejections.csv`);
  expect(rejected.trimEnd().split('\r\n')).toHaveLength(bad + 1);

  // The same file again changes nothing.
  expect(await untilEnded(await start())).toMatchObject({ created: 0, changed: 0, unchanged: ROWS - bad });
}, 480_000);
