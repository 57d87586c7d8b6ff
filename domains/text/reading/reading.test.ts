import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Context } from '../../../platform/context.ts';
import { newId } from '../../../platform/id.ts';
import { defaultTaxonomy } from '../taxonomy/default-taxonomy.ts';
import { addTaxonomy } from '../taxonomy-store.ts';
import { claim, mentionsOf, planned, read, readHalf } from '../rig/reading-steps.ts';
import { startTextHouse, type TextHouse } from '../rig/text-house.ts';
import { carryOut } from './carry-out.ts';
import { addRun, findUnfinishedRun, nextOfRun, pauseRun } from './run-store.ts';
import { addWaiting } from './waiting-store.ts';

let house: TextHouse;
let ctx: Context;

beforeAll(async () => void (house = await startTextHouse()));
beforeEach(async () => void (ctx = await house.company('fa')));
afterAll(() => house?.close());

const bad = 'The delivery was very late and nobody answered the phone.';
const good = 'پیک خیلی خوش‌برخورد بود و غذا عالی بود';
const record = (texts: readonly (string | undefined)[]) =>
  house.record(ctx, texts, { attributes: { segment: 'loyal' } });

/** Everything there is of the workspace in both stores. */
async function state() {
  const mentions = await mentionsOf(ctx);
  const { rows: readings } = await house.pool.query(
    'select * from text_reading where workspace_id = $1 order by feedback_id',
    [ctx.workspace.id],
  );
  const { rows: found } = await house.pool.query(
    'select * from text_mention where workspace_id = $1 order by feedback_id, kind, key',
    [ctx.workspace.id],
  );
  return { mentions, readings, found };
}

async function leftovers(): Promise<number> {
  const { rows } = await house.pool.query<{ n: number }>(
    `select (select count(*) from text_waiting where workspace_id = $1)::int
       + (select count(*) from text_plan where workspace_id = $1)::int as n`,
    [ctx.workspace.id],
  );
  return rows[0]?.n ?? -1;
}

test('texts become readings and signed rows with their themes; records without text do not', async () => {
  const [late, kind] = await record([bad, good, undefined, '']);
  expect(await read(ctx)).toBe('done');
  const { mentions, readings, found } = await state();
  const whole = (id: string | undefined) => mentions.filter(one => one.theme === '' && one.feedback === id);
  const shared = { day: '2026-03-21', channel: 'web', segment: 'loyal', taxonomy: 1, times: 1 };
  expect(whole(late)).toMatchObject([{ ...shared, sentiment: 'neg', spoken: 'en' }]);
  expect(whole(kind)).toMatchObject([{ ...shared, sentiment: 'pos', spoken: 'fa' }]);
  expect(mentions.some(one => one.feedback === late && one.theme !== '')).toBe(true);
  expect(readings).toHaveLength(2);
  expect(found.length).toBeGreaterThan(2);
  expect(await leftovers()).toBe(0);
});

test('cut short at each step, it goes on and nothing is there twice', async () => {
  const texts = [bad, good, 'ok', 'Rất tệ, giao hàng chậm'];
  await record(texts);
  await read(ctx);
  const whole = shape(await state());
  const cuts: Record<string, () => Promise<void>> = {
    'after the claim': async () => {
      await claim(ctx);
    },
    'after the plan was written': async () => {
      await planned(ctx);
    },
    'after the analytics store': async () => {
      await readHalf(ctx);
    },
    'before a repetition of all': async () => {
      await carryOut(ctx, await planned(ctx));
    },
  };
  for (const [name, cut] of Object.entries(cuts)) {
    ctx = await house.company('fa');
    await record(texts);
    await cut();
    expect(await read(ctx), name).toBe('done');
    expect(shape(await state()), name).toEqual(whole);
    expect(await leftovers(), name).toBe(0);
    // And the same once more, over what stands already.
    const { rows } = await house.pool.query('select feedback_id from text_reading where workspace_id = $1', [
      ctx.workspace.id,
    ]);
    await ctx.tx(db =>
      addWaiting(
        db,
        ctx.workspace.id,
        rows.map(row => row.feedback_id as string),
      ),
    );
    await cut();
    await read(ctx);
    expect(shape(await state()), `${name}, again`).toEqual(whole);
  }
});

/** Without ids, which differ from company to company. */
function shape({ mentions, readings, found }: Awaited<ReturnType<typeof state>>): string[] {
  const rows: object[] = [...mentions, ...readings, ...found];
  const ids = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
  return rows.map(row => JSON.stringify(row).replaceAll(ids, 'id')).sort();
}

test('what happens to a text while its batch is under way is read after it', async () => {
  const [id] = await record([bad]);
  await planned(ctx);
  await house.pool.query(`update feedback set attributes = '{"segment":"new"}', revision = 1 where id = $1`, [
    id,
  ]);
  await ctx.tx(db => addWaiting(db, ctx.workspace.id, [id ?? '']));
  await read(ctx);
  const rows = await ctx.analytics.query(
    `select segment, sum(sign) as times from mention where theme = '' group by segment having times != 0`,
  );
  expect(rows).toEqual([{ segment: 'new', times: 1 }]);
});

test('people, products and places of the workspace are found by name', async () => {
  const customer = newId();
  await house.pool.query(
    `insert into customer (workspace_id, id, attributes) values ($1, $2, '{"city":"Marivan"}')`,
    [ctx.workspace.id, customer],
  );
  await house.pool.query(
    `insert into order_ (workspace_id, id, customer_id, external_key, placed_at, amount, currency, items)
     values ($1, $2, $3, 'o1', now(), 1, 'EUR', '[{"name":"DigiTab Pro","quantity":1}]')`,
    [ctx.workspace.id, newId(), customer],
  );
  await record(['My digitab pro broke in Marivan, near the shop', bad]);
  await read(ctx);
  const { found } = await state();
  const names = found.filter(one => (one as { kind: string }).kind === 'name');
  expect(names.map(one => (one as { key: string }).key).sort()).toEqual([
    'place:Marivan',
    'product:DigiTab Pro',
  ]);
});

test('a deleted text leaves nothing behind, in either store', async () => {
  const [id = ''] = await record([bad, good]);
  await read(ctx);
  await house.pool.query('delete from feedback where id = $1', [id]);
  await ctx.tx(db => addWaiting(db, ctx.workspace.id, [id]));
  await read(ctx);
  const { mentions, readings, found } = await state();
  expect(JSON.stringify({ mentions, readings, found })).not.toContain(id);
  expect(readings).toHaveLength(1);
});

test('a run reads everything again, can be paused, and goes on where it was killed', async () => {
  const ids = await record([bad, good, 'fine', 'not good']);
  await read(ctx);
  const before = shape(await state());
  const run = await ctx.tx(db =>
    addRun(db, ctx.workspace.id, { id: newId(), taxonomyVersion: 1, at: new Date(), by: 'test' }),
  );
  expect(run).toMatchObject({ done: 0, total: 4, paused: false });
  await ctx.tx(db => pauseRun(db, ctx.workspace.id, run.id, true));
  await read(ctx);
  expect(await ctx.tx(db => findUnfinishedRun(db, ctx.workspace.id))).toMatchObject({ done: 0 });
  await ctx.tx(db => pauseRun(db, ctx.workspace.id, run.id, false));
  // Killed between the two stores, after two of the four.
  const two = await ctx.tx(db => nextOfRun(db, ctx.workspace.id, run.after, 2));
  expect(two).toEqual([...ids].sort().slice(0, 2));
  await readHalf(ctx, { ids: two, of: { run: run.id, after: two[1] ?? '', texts: 2 } });
  await read(ctx);
  expect(shape(await state())).toEqual(before);
  expect(await ctx.tx(db => findUnfinishedRun(db, ctx.workspace.id))).toBeUndefined();
  const { rows } = await house.pool.query('select done, finished_at from text_run where id = $1', [run.id]);
  expect(rows[0]).toMatchObject({ done: 4, finished_at: expect.any(Date) as Date });
});

test('a text that a new version reads as before is left as it is; what differs is written anew', async () => {
  await record([bad, good]);
  await read(ctx);
  const before = await state();
  const renamed = {
    ...defaultTaxonomy,
    version: 2,
    themes: defaultTaxonomy.themes.map(theme =>
      theme.key === 'delivery-speed' ? { ...theme, parent: 'support' } : theme,
    ),
  };
  await ctx.tx(db => addTaxonomy(db, ctx.workspace.id, renamed, { at: new Date(), name: 'test' }));
  await ctx.tx(db =>
    addRun(db, ctx.workspace.id, { id: newId(), taxonomyVersion: 2, at: new Date(), by: 'test' }),
  );
  await read(ctx);
  const after = await state();
  const versions = (one: typeof before) =>
    one.readings.map(row => (row as { taxonomy_version: number }).taxonomy_version);
  expect(versions(before)).toEqual([1, 1]);
  // The one that speaks of late delivery counts below another theme now.
  expect(versions(after).sort()).toEqual([1, 2]);
  expect(after.mentions).toHaveLength(before.mentions.length);
  expect(after.mentions).toContainEqual(
    expect.objectContaining({ theme: 'delivery-speed', parent: 'support' }),
  );
});

test('any text is read, and none stops its neighbours', async () => {
  const strange = ['\u{1f600}', '\ud83d', 'ا\u064b\u064b', 'x'.repeat(19_000), '؟؟؟', '\u0007'];
  await record(strange.map(text => text.replaceAll('\u0000', '')));
  await read(ctx);
  expect((await state()).readings.length).toBeGreaterThanOrEqual(5);
});
