import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Context } from '../../../platform/context.ts';
import { newId } from '../../../platform/id.ts';
import { startTextHouse, type TextHouse } from '../rig/text-house.ts';
import { rowsOf } from './carry-out.ts';
import { insertMentions } from './mention-analytics.ts';
import { makePlan } from './plan.ts';
import { readBatches } from './read-batches.ts';
import { countNext, emptyMentions, rebuildMentions } from './rebuild-mentions.ts';
import { addWaiting, claimWaiting, findPlan, keepPlan } from './waiting-store.ts';

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
const read = () => readBatches({ ...ctx }, () => true);
const rewrite = (id: string, text: string | null) =>
  house.pool.query('update feedback set text = $2, revision = revision + 1 where id = $1', [id, text]);

/** What the workspace's texts count as. */
const mentions = () =>
  ctx.analytics.query<{ theme: string; times: number; feedback: string }>(
    'select * except sign, sum(sign) as times from mention group by all having times != 0 order by all',
  );

/** As of a process that is killed between the two stores. */
async function readHalf(): Promise<void> {
  const claimed = await ctx.tx(db => claimWaiting(db, ctx.workspace.id, newId(), 500));
  const plan = await makePlan(ctx, claimed?.batch ?? '', claimed?.ids ?? []);
  await ctx.tx(db => keepPlan(db, ctx.workspace.id, plan.id, JSON.stringify(plan)));
  await insertMentions(house.services.analytics, rowsOf(ctx.workspace.id, plan), plan.id);
}

test('mentions are rebuilt from the readings, also when a batch was under way', async () => {
  await record([bad, good]);
  await read();
  const before = await mentions();
  await house.services.analytics.command('truncate table mention');
  expect(await rebuildMentions(house.services, () => {})).toBeGreaterThanOrEqual(2);
  expect(await mentions()).toEqual(before);
  const [late = ''] = await record(['Terrible food']);
  await readHalf();
  await rebuildMentions(house.services, () => {});
  expect(await ctx.tx(db => findPlan(db, ctx.workspace.id))).toBeUndefined();
  await read();
  const whole = (await mentions()).filter(row => row.theme === '' && row.feedback === late);
  expect(whole).toMatchObject([{ times: 1 }]);
});

test('texts are read between the steps of a rebuild, and each is counted once', async () => {
  const ids = (await record([bad, good, bad, good, 'Terrible food', 'ok'])).toSorted();
  await read();
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
  expect(await read()).toBe('done');
  await rewrite(first, 'The food was cold');
  await rewrite(third, 'The food was cold');
  await wait([first, third]);
  await readHalf();
  expect(await countNext(ctx, 2)).toBe(2);
  expect(await countNext(ctx, 2)).toBe(2);
  expect(await countNext(ctx, 2)).toBe(0);
  const whole = (await mentions()).filter(row => row.theme === '');
  expect(whole.map(row => row.times)).toEqual([1, 1, 1, 1, 1]);
  await rewrite(third, good);
  await wait([third]);
  await read();
  const stepwise = await mentions();
  for (const other of contexts) await countNext(other, 10_000);
  await rebuildMentions(house.services, () => {});
  expect(await mentions()).toEqual(stepwise);
});
