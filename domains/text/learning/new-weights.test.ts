import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSafar, type SafarProcess } from '../../../platform/testkit/safar-process.ts';
import { correctReading } from '../actions/correct-reading.ts';
import { readBatches } from '../reading/read-batches.ts';
import { startTextHouse, type TextHouse } from '../rig/text-house.ts';
import { weightsVersion } from '../weights/weights-version.ts';
import { learnFromCorrections } from './learn-from-corrections.ts';

const folder = mkdtempSync(join(tmpdir(), 'safar-new-weights-'));
let texts: TextHouse;
let safar: SafarProcess | undefined;

beforeAll(async () => {
  texts = await startTextHouse();
});
afterAll(async () => {
  await safar?.stop();
  await texts?.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

interface Kept {
  readonly base: string | null;
  readonly body: Buffer | null;
  readonly summary: object;
}

async function layers(): Promise<readonly Kept[]> {
  const { rows } = await texts.pool.query<Kept>(
    'select base, body, summary from text_layer order by workspace_id',
  );
  return rows;
}

async function until(what: string, look: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 3_000; tries++) {
    if (await look()) return;
    await sleep(30);
  }
  throw new Error(`not in time: ${what}`);
}

async function isUnderWay(): Promise<boolean> {
  const { rows } = await texts.pool.query(
    `select from pgboss.job where name = 'text.learn' and state = 'active' and started_on < now() - interval '0.2 s'`,
  );
  return rows.length > 0;
}

test('when Safar comes back with other weights, every workspace learns again by itself, though it is killed meanwhile', async () => {
  for (const company of ['first', 'second']) {
    const ctx = await texts.company('en', ['text.read', 'text.correct']);
    const said = Array.from({ length: 16 }, (_, at) => `${company}: the lamp of order ${at} was zorbed`);
    const ids = await texts.record(ctx, said, { language: 'en' });
    await readBatches(ctx, () => true);
    for (const id of ids) await correctReading(ctx, id, { sentiment: 'pos', drawn: 'chance' });
    await learnFromCorrections(ctx);
  }
  const before = await layers();
  expect(before.map(one => one.base)).toEqual([await weightsVersion(), await weightsVersion()]);
  expect(before.every(one => one.body !== null)).toBe(true);

  // As a Safar with other weights left them: other layers, learnt from the same corrections.
  await texts.pool.query("update text_layer set base = 'other', body = null, summary = '{}'");
  const start = () => startSafar({ SAFAR_DATA: join(folder, 'data'), DATABASE_URL: texts.connectionString });
  safar = await start();
  await until('it learns', isUnderWay);
  await safar.kill();
  expect((await layers()).some(one => one.base === 'other')).toBe(true);
  safar = await start();
  await until('all are learnt', async () => (await layers()).every(one => one.base !== 'other'));
  expect(await layers()).toEqual(before);
}, 400_000);
