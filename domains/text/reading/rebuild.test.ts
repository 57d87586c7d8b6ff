import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Context } from '../../../platform/context.ts';
import { newId } from '../../../platform/id.ts';
import type { Services } from '../../../platform/services.ts';
import { testHouse, type TestHouse } from '../../../platform/testkit/test-house.ts';
import { recordFeedback } from '../../feedback/server.ts';
import { rowsOf } from './carry-out.ts';
import { insertMentions } from './mention-analytics.ts';
import { makePlan } from './plan.ts';
import { readBatches } from './read-batches.ts';
import { countNext, emptyMentions, rebuildMentions } from './rebuild-mentions.ts';
import { addWaiting, claimWaiting, findPlan, keepPlan } from './waiting-store.ts';

/** The steps of a rebuild one by one: no job and no delivery runs beside. */
let house: TestHouse;
let services: Services;
let ctx: Context;

beforeAll(async () => {
  house = await testHouse();
  services = await house.services([]);
});
beforeEach(async () => {
  const id = newId();
  await house.systemPool.query(
    `insert into workspace (id, slug, name, language, calendar, time_zone, week_start, currency)
     values ($1, $2, 'Test', 'fa', 'persian', 'Asia/Tehran', 6, 'IRR')`,
    [id, `test-${id}`],
  );
  ctx = await services.systemContext(id);
});
afterAll(() => house?.close());

const bad = 'The delivery was very late and nobody answered the phone.';
const good = 'پیک خیلی خوش‌برخورد بود و غذا عالی بود';
let keys = 0;

async function record(texts: readonly string[]): Promise<string[]> {
  const recorded = await Promise.all(
    texts.map(text =>
      recordFeedback(services, ctx.workspace.id, {
        source: 'test',
        key: `k${++keys}`,
        channel: 'web',
        occurredAt: new Date('2026-03-20T21:00:00Z'),
        scores: [],
        answers: [],
        attributes: {},
        text,
      }),
    ),
  );
  const ids = recorded.map(one => one.id);
  await wait(ids);
  return ids;
}

const wait = (ids: readonly string[]) => ctx.tx(db => addWaiting(db, ctx.workspace.id, ids));
const read = () => readBatches({ ...ctx }, () => true);
const rewrite = (id: string, text: string | null) =>
  house.systemPool.query('update feedback set text = $2, revision = revision + 1 where id = $1', [id, text]);

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
  await insertMentions(services.analytics, rowsOf(ctx.workspace.id, plan), plan.id);
}

test('mentions are rebuilt from the readings, also when a batch was under way', async () => {
  await record([bad, good]);
  await read();
  const before = await mentions();
  await services.analytics.command('truncate table mention');
  expect(await rebuildMentions(services, () => {})).toBeGreaterThanOrEqual(2);
  expect(await mentions()).toEqual(before);
  const [late = ''] = await record(['Terrible food']);
  await readHalf();
  await rebuildMentions(services, () => {});
  expect(await ctx.tx(db => findPlan(db, ctx.workspace.id))).toBeUndefined();
  await read();
  const whole = (await mentions()).filter(row => row.theme === '' && row.feedback === late);
  expect(whole).toMatchObject([{ times: 1 }]);
});

test('texts are read between the steps of a rebuild, and each is counted once', async () => {
  const ids = (await record([bad, good, bad, good, 'Terrible food', 'ok'])).toSorted();
  await read();
  const contexts = await emptyMentions(services);
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
  await rebuildMentions(services, () => {});
  expect(await mentions()).toEqual(stepwise);
});
