import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Context } from '../../../platform/context.ts';
import { mentionsOf, read, readHalf } from '../rig/reading-steps.ts';
import { startTextHouse, type TextHouse } from '../rig/text-house.ts';
import { countNext, emptyMentions, rebuildMentions } from './rebuild-mentions.ts';
import { addWaiting, findPlan } from './waiting-store.ts';

/** The steps of a rebuild one by one. */
let house: TextHouse;
let ctx: Context;

beforeAll(async () => void (house = await startTextHouse()));
beforeEach(async () => void (ctx = await house.company('fa')));
afterAll(() => house?.close());

const bad = 'The delivery was very late and nobody answered the phone.';
const good = 'پیک خیلی خوش‌برخورد بود و غذا عالی بود';
const record = (texts: readonly string[]) => house.record(ctx, texts);
const wait = (ids: readonly string[]) => ctx.tx(db => addWaiting(db, ctx.workspace.id, ids));
const rewrite = (id: string, text: string | null) =>
  house.pool.query('update feedback set text = $2, revision = revision + 1 where id = $1', [id, text]);

test('mentions are rebuilt from the readings, also when a batch was under way', async () => {
  await record([bad, good]);
  await read(ctx);
  const before = await mentionsOf(ctx);
  await house.services.analytics.command('truncate table mention');
  expect(await rebuildMentions(house.services, () => {})).toBeGreaterThanOrEqual(2);
  expect(await mentionsOf(ctx)).toEqual(before);
  const [late = ''] = await record(['Terrible food']);
  await readHalf(ctx);
  await rebuildMentions(house.services, () => {});
  expect(await ctx.tx(db => findPlan(db, ctx.workspace.id))).toBeUndefined();
  await read(ctx);
  const whole = (await mentionsOf(ctx)).filter(row => row.theme === '' && row.feedback === late);
  expect(whole).toMatchObject([{ times: 1 }]);
});

test('texts are read between the steps of a rebuild, and each is counted once', async () => {
  const ids = (await record([bad, good, bad, good, 'Terrible food', 'ok'])).toSorted();
  await read(ctx);
  const contexts = await emptyMentions(house.services);
  const [first = '', second = '', third = '', fourth = '', fifth = ''] = ids;
  expect(await countNext(ctx, 2)).toBe(2);
  // Of those that are counted again one changes and one goes, of the others too, and one comes.
  await rewrite(first, 'Rất tệ, giao hàng chậm');
  await rewrite(fourth, 'Rất tệ, giao hàng chậm');
  await rewrite(second, null);
  await rewrite(fifth, null);
  await wait([first, second, fourth, fifth]);
  await record(['Lovely staff']);
  expect(await read(ctx)).toBe('done');
  await rewrite(first, 'The food was cold');
  await rewrite(third, 'The food was cold');
  await wait([first, third]);
  await readHalf(ctx);
  expect(await countNext(ctx, 2)).toBe(2);
  expect(await countNext(ctx, 2)).toBe(2);
  expect(await countNext(ctx, 2)).toBe(0);
  const whole = (await mentionsOf(ctx)).filter(row => row.theme === '');
  expect(whole.map(row => row.times)).toEqual([1, 1, 1, 1, 1]);
  await rewrite(third, good);
  await wait([third]);
  await read(ctx);
  const stepwise = await mentionsOf(ctx);
  for (const other of contexts) await countNext(other, 10_000);
  await rebuildMentions(house.services, () => {});
  expect(await mentionsOf(ctx)).toEqual(stepwise);
});
