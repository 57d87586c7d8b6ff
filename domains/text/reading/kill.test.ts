import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { firstCompany } from '../../../platform/testkit/first-company.ts';
import { postgresPid, startSafar, type SafarProcess } from '../../../platform/testkit/safar-process.ts';

const TEXTS = 6_000;
const data = mkdtempSync(join(tmpdir(), 'safar-text-kill-'));
let safar: SafarProcess | undefined;

afterAll(async () => {
  await safar?.stop();
  rmSync(data, { recursive: true, force: true, maxRetries: 5 });
});

interface Progress {
  readonly waiting: number;
  readonly read: number;
  readonly run: { readonly id: string; readonly done: number; readonly paused: boolean } | null;
}

test('texts are read to the last, and once, though process and database are killed in the middle of it', async () => {
  safar = await startSafar({ SAFAR_DATA: data });
  const company = await firstCompany(safar.origin);
  const ask = company.asks(() => safar);
  const progress = () => ask<Progress>('GET', '/text/progress');
  const until = async (enough: (now: Progress) => boolean): Promise<Progress> => {
    for (let tries = 0; ; tries++) {
      // The database may be away for a moment.
      const now = await progress().catch(() => undefined);
      if (now !== undefined && enough(now)) return now;
      if (tries > 3_000) throw new Error(`not in time: ${JSON.stringify(now)}`);
      await sleep(20);
    }
  };

  for (let at = 0; at < TEXTS; at += 1_000)
    await ask('POST', '/feedback', {
      items: Array.from({ length: 1_000 }, (_, i) => ({
        key: `k${at + i}`,
        text: `The delivery number ${at + i} was very late and terrible`,
      })),
    });
  await until(now => now.read > 0);
  await safar.kill();
  safar = await startSafar({ SAFAR_DATA: data });
  await until(now => now.read === TEXTS && now.waiting === 0);

  // Everything again, killed, then the database alone, then paused and let go on.
  const run = await ask<{ id: string }>('POST', '/text/runs', {});
  await until(now => (now.run?.done ?? TEXTS) > 0);
  await safar.kill();
  safar = await startSafar({ SAFAR_DATA: data });
  process.kill(postgresPid(data) ?? 0, 'SIGKILL');
  const resumed = await until(now => now.run === null || now.run.done > 0);
  if (resumed.run !== null) {
    await ask('PATCH', `/text/runs/${run.id}`, { paused: true }).catch(() => undefined);
    await ask('PATCH', `/text/runs/${run.id}`, { paused: false }).catch(() => undefined);
  }
  await until(now => now.run === null && now.waiting === 0);
  expect((await progress()).read).toBe(TEXTS);
  const counted = await ask<{ records: number; more: boolean }>('GET', '/feedback/count?sentiment=neg');
  expect(counted.records).toBe(TEXTS);
  await safar.stop();

  // What the analytics store counts, read when nobody else has it.
  const { openEmbeddedAnalytics } = await import('../../../platform/analytics/embedded.ts');
  const channel = await openEmbeddedAnalytics({ folder: join(data, 'analytics') });
  const rows = await channel.rows<{ times: number; texts: number }>(
    `select times, count() as texts from (
       select feedback, sum(sign) as times from mention where theme = '' group by feedback) group by times`,
  );
  await channel.close();
  safar = undefined;
  expect(rows).toEqual([{ times: 1, texts: TEXTS }]);
}, 240_000);
