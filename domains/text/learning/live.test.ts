import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Context } from '../../../platform/context.ts';
import { correctReading } from '../actions/correct-reading.ts';
import { getModels } from '../actions/get-models.ts';
import { getLearning } from '../actions/get-learning.ts';
import { listReadings } from '../actions/list-readings.ts';
import { listTextsToCheck } from '../actions/list-texts-to-check.ts';
import { retractCorrection } from '../actions/retract-correction.ts';
import { startRun } from '../actions/start-run.ts';
import { switchLearning } from '../actions/switch-learning.ts';
import { readBatches } from '../reading/read-batches.ts';
import { addWaiting } from '../reading/waiting-store.ts';
import { startTextHouse, type TextHouse } from '../rig/text-house.ts';
import { weightsVersion } from '../weights/weights-version.ts';
import { learnFromCorrections } from './learn-from-corrections.ts';
import { workspacesOnOtherBase } from './learning-store.ts';

let texts: TextHouse;
let ctx: Context;

beforeAll(async () => {
  texts = await startTextHouse();
  ctx = await texts.company('en', ['text.read', 'text.correct', 'text.manage']);
});
afterAll(() => texts?.close());

async function record(said: readonly string[]): Promise<string[]> {
  const ids = await texts.record(ctx, said, { language: 'en' });
  await readBatches(ctx, () => true);
  return ids;
}

async function read(ids: readonly string[]): Promise<void> {
  await ctx.tx(db => addWaiting(db, ctx.workspace.id, ids));
  await readBatches(ctx, () => true);
}

async function readingOf(id: string) {
  const { rows } = await texts.pool.query<{ sentiment: string; neg: number; body: object }>(
    'select sentiment, neg, body from text_reading where feedback_id = $1',
    [id],
  );
  return rows[0];
}

const things = ['soup', 'courier', 'window', 'queue', 'lamp', 'ticket'];
const slang = (at: number) => `the ${things[at % 6]} of order ${at} was totally zorbed`;
const plain = (at: number) => `the ${things[at % 6]} of order ${at} was very bad`;

test('what is corrected teaches the next reading, is switched off and on, and unlearnt when it is taken back', async () => {
  const odd = await record(Array.from({ length: 24 }, (_, at) => slang(at)));
  const fine = await record(Array.from({ length: 10 }, (_, at) => plain(at)));
  const [probe = '', other = ''] = await record([slang(77), plain(77)]);
  const [before, otherBefore] = [await readingOf(probe), await readingOf(other)];
  expect(before?.sentiment).not.toBe('pos');
  expect(otherBefore?.sentiment).toBe('neg');
  expect(await learnFromCorrections(ctx)).toBe(false);
  expect(await getLearning(ctx)).toEqual({ layer: null, isLearning: false });

  const offered = await listTextsToCheck(ctx);
  expect(offered).toHaveLength(10);
  expect(new Set(offered.map(one => one.drawn))).toEqual(new Set(['unsure', 'chance']));
  for (const id of odd) await correctReading(ctx, id, { sentiment: 'pos', drawn: 'chance' });
  for (const id of fine) await correctReading(ctx, id, { confirm: true, drawn: 'chance' });
  expect((await listTextsToCheck(ctx)).map(one => one.id).sort()).toEqual([probe, other].sort());
  expect(await getLearning(ctx)).toEqual({ layer: null, isLearning: true });
  expect(await learnFromCorrections(ctx)).toBe(true);
  expect(await learnFromCorrections(ctx)).toBe(false);

  const { layer, isLearning } = await getLearning(ctx);
  expect(isLearning).toBe(false);
  expect(layer).toMatchObject({ version: 1, enabled: true, texts: 34, offersRun: true });
  expect(layer?.curve.isByChance).toBe(true);
  const last = layer?.curve.points.at(-1);
  expect(last?.layer.value).toBeGreaterThan((last?.base.value ?? 1) + 0.05);
  expect(layer?.words).toContainEqual({ word: 'zorbed', language: 'en', side: 'pos', texts: 24 });

  // Old readings stay; new ones, and those that are read again, have it.
  expect(await readingOf(probe)).toEqual(before);
  const [next = ''] = await record([slang(99)]);
  expect((await readingOf(next))?.sentiment).toBe('pos');
  await read([probe, other]);
  expect((await readingOf(probe))?.sentiment).toBe('pos');
  expect((await readingOf(other))?.sentiment).toBe('neg');

  await switchLearning(ctx, false);
  await read([probe, other]);
  expect([await readingOf(probe), await readingOf(other)]).toEqual([before, otherBefore]);
  await switchLearning(ctx, true);
  await read([probe]);
  expect((await readingOf(probe))?.sentiment).toBe('pos');

  for (const id of [...odd, ...fine]) await retractCorrection(ctx, id);
  await expect(retractCorrection(ctx, fine[0] ?? '')).rejects.toMatchObject({
    code: 'text.nothingToRetract',
  });
  expect(await learnFromCorrections(ctx)).toBe(true);
  await read([probe, other]);
  expect([await readingOf(probe), await readingOf(other)]).toEqual([before, otherBefore]);
  expect((await getLearning(ctx)).layer).toMatchObject({ version: 2, texts: 0, words: [] });
});

test('on top of other weights than these it is learnt anew, though nobody corrected anything', async () => {
  const own = await texts.company('en', ['text.read', 'text.correct']);
  const [id = ''] = await texts.record(own, ['a good lamp'], { language: 'en' });
  await readBatches(own, () => true);
  await correctReading(own, id, { confirm: true });
  expect(await learnFromCorrections(own)).toBe(true);
  const others = async (base: string) =>
    (await workspacesOnOtherBase(texts.pool, base)).filter(one => one === own.workspace.id);
  expect(await others(await weightsVersion())).toEqual([]);
  for (const base of ['other', null]) {
    await texts.pool.query('update text_layer set base = $2 where workspace_id = $1', [
      own.workspace.id,
      base,
    ]);
    expect(await others(await weightsVersion())).toEqual([own.workspace.id]);
    expect((await getLearning(own)).isLearning).toBe(true);
    expect(await learnFromCorrections(own)).toBe(true);
    expect((await getLearning(own)).isLearning).toBe(false);
    expect(await learnFromCorrections(own)).toBe(false);
  }
  expect(await others(await weightsVersion())).toEqual([]);
  // Of nothing there is nothing to learn on whatever weights.
  await retractCorrection(own, id);
  await learnFromCorrections(own);
  expect(await others('other')).toEqual([]);
});

test('what went with its record is unlearnt', async () => {
  const [id = ''] = await record(['a good lamp']);
  await correctReading(ctx, id, { confirm: true });
  await learnFromCorrections(ctx);
  await texts.pool.query('delete from feedback where id = $1', [id]);
  await read([id]);
  expect((await getLearning(ctx)).isLearning).toBe(true);
  await learnFromCorrections(ctx);
  expect(await getLearning(ctx)).toMatchObject({ isLearning: false, layer: { texts: 0 } });
});

test('a reading says what read it, and a run leaves none that is by an older model', async () => {
  const [id = ''] = await record(['the soup was good', 'the queue was bad']);
  const readBy = async () => (await listReadings(ctx, [id]))[0]?.readBy;
  const own = { base: (await getModels(ctx)).model.base, layer: null, plug: null };
  expect(own.base).toMatch(/^[0-9a-f]{8}$/);
  expect(await readBy()).toEqual({ ...own, isOlder: false });
  // Another Safar read here in between, as after an update that was taken back.
  await texts.pool.query(
    `insert into text_model (workspace_id, id, base, layer, plugs, first_used_at)
     select workspace_id, max(id) + 1, 'other', null, '{}', now() from text_model where workspace_id = $1
     group by workspace_id`,
    [ctx.workspace.id],
  );
  expect(await readBy()).toEqual({ ...own, isOlder: true });
  const before = await getModels(ctx);
  expect(before.older).toBe(before.read);
  const [next = ''] = await record(['the lamp was fine']);
  expect((await getModels(ctx)).older).toBe(before.read);
  // Nothing is read otherwise, so that nothing is written: it is by the newer one all the same.
  await startRun(ctx);
  await readBatches(ctx, () => true);
  expect(await readBy()).toEqual({ ...own, isOlder: false });
  expect((await listReadings(ctx, [next]))[0]?.readBy).toEqual({ ...own, isOlder: false });
  expect((await getModels(ctx)).older).toBe(0);
});
