import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createUser, createWorkspace } from '../../domains/workspace/server.ts';
import type { Module } from '../module.ts';
import { newId } from '../id.ts';
import type { Services } from '../services.ts';
import { testHouse, type TestHouse } from '../testkit/test-house.ts';
import { AnalyticsFailure } from '../analytics/analytics-failure.ts';
import { createDispatcher } from './create-dispatcher.ts';
import { isOutage } from './outage.ts';
import { claimBatch, finishBatch } from './outbox.ts';

let house: TestHouse;
let services: Services;
let workspaceId: string;
const told: { order: number; n: unknown; batch: bigint }[] = [];
let failures = 0;
let poison: unknown;
let away = 0;

const listener = (order: number) => ({
  event: 'test.happened',
  order,
  async handle(_: unknown, events: readonly { payload: Readonly<Record<string, unknown>>; batch: bigint }[]) {
    if (order === 20 && away-- > 0) throw Object.assign(new Error('starting up'), { code: '57P03' });
    if (order === 20 && failures-- > 0) throw new Error('not now');
    if (order === 20 && poison !== undefined && events.some(e => e.payload['n'] === poison))
      throw new Error('never');
    for (const event of events) told.push({ order, n: event.payload['n'], batch: event.batch });
  },
});
const modules: Module[] = [{ name: 'test', subscriptions: [listener(50), listener(20)] }];

beforeAll(async () => {
  house = await testHouse();
  services = await house.services(modules);
  const id = await createUser(services, { name: 'O', email: `${newId()}@example.test` });
  const workspace = await createWorkspace(services, {
    name: 'W',
    language: 'en',
    calendar: 'gregory',
    timeZone: 'UTC',
    weekStart: 1,
    currency: 'USD',
    owner: { id, name: 'O' },
  });
  workspaceId = workspace.id;
  await house.drain();
});
afterAll(() => house?.close());
beforeEach(() => {
  told.length = 0;
  failures = 0;
  away = 0;
  poison = undefined;
});

async function tell(...numbers: number[]): Promise<void> {
  const ctx = await services.systemContext(workspaceId);
  for (const n of numbers) await ctx.tx(db => ctx.emit(db, { name: 'test.happened', payload: { n } }));
}

test('every subscription hears every event, in order of the subscriptions and then of the events', async () => {
  await tell(1, 2, 3);
  await house.drain();
  expect(told.filter(x => x.order === 20).map(x => x.n)).toEqual([1, 2, 3]);
  expect(told.filter(x => x.order === 50).map(x => x.n)).toEqual([1, 2, 3]);
  const firstShown = told.findIndex(x => x.order === 50);
  expect(told.slice(0, firstShown).some(x => x.order === 20)).toBe(true);
});

test('an event of a transaction that is rolled back is never told', async () => {
  const ctx = await services.systemContext(workspaceId);
  const work = ctx.tx(async db => {
    await ctx.emit(db, { name: 'test.happened', payload: { n: 9 } });
    throw new Error('changed my mind');
  });
  await expect(work).rejects.toThrow('changed my mind');
  await house.drain();
  expect(told).toEqual([]);
});

test('a delivery that failed comes again under the same batch number', async () => {
  failures = 1;
  await tell(4);
  await house.drain();
  expect(told.map(x => x.n)).toEqual([4, 4]);
  expect(new Set(told.map(x => x.batch)).size).toBe(1);
});

test('what always fails is set aside with its reason, and the road stays open', async () => {
  poison = 6;
  await tell(5, 6, 7);
  await house.drain();
  expect(new Set(told.filter(x => x.order === 50).map(x => x.n))).toEqual(new Set([5, 7]));
  const { rows } = await services.systemPool.query(
    'select payload, error from outbox_failed where workspace_id = $1',
    [workspaceId],
  );
  expect(rows).toMatchObject([{ payload: { n: 6 }, error: 'Error: never' }]);
}, 60_000);

test('a store that is away longer than any patience sets nothing aside', async () => {
  away = 7;
  await tell(8);
  await house.drain();
  expect(told.filter(x => x.order === 20).map(x => x.n)).toEqual([8]);
  const { rows } = await services.systemPool.query(
    "select from outbox_failed where workspace_id = $1 and payload ->> 'n' = '8'",
    [workspaceId],
  );
  expect(rows).toEqual([]);
}, 60_000);

test.each([
  [Object.assign(new Error('x'), { code: 'ECONNREFUSED' }), true],
  [new Error('Connection terminated unexpectedly'), true],
  [Object.assign(new Error('no room'), { code: '53100' }), true],
  [new AnalyticsFailure(new Error('Code: 243. DB::Exception: Cannot reserve 1.00 MiB')), true],
  [new AnalyticsFailure(new Error('Code: 27. DB::Exception: Cannot parse input')), false],
  [Object.assign(new Error('bad'), { code: '22P02' }), false],
  [new TypeError('a mistake of ours'), false],
])('%s: the store is to blame: %s', (error, expected) => {
  expect(isOutage(error)).toBe(expected);
});

test('stopped while a store is away in the middle of setting aside, it forgets nothing', async () => {
  const lone = await testHouse();
  try {
    const pool = lone.systemPool;
    await pool.query("insert into outbox (workspace_id, name, payload) values ($1, 'test.happened', '{}')", [
      workspaceId,
    ]);
    let calls = 0;
    const handle = () => {
      // Five attempts together, then alone.
      const error = ++calls <= 5 ? new Error('never') : Object.assign(new Error('away'), { code: '57P03' });
      return Promise.reject(error);
    };
    const dispatcher = createDispatcher({
      pool,
      connectionString: lone.connectionString,
      subscriptions: [{ event: 'test.happened', order: 1, handle }],
      contextFor: id => services.systemContext(id),
      log: services.log,
    });
    await expect.poll(() => calls, { timeout: 20_000 }).toBeGreaterThan(6);
    await dispatcher.stop();
    expect((await pool.query('select from outbox')).rowCount).toBe(1);
  } finally {
    await lone.close();
  }
}, 60_000);

test('a batch that was claimed and not finished is claimed again, whole and alone', async () => {
  const lone = await testHouse();
  try {
    const pool = lone.systemPool;
    const insert = 'insert into outbox (workspace_id, name, payload) values ($1, $2, $3)';
    await pool.query(insert, [workspaceId, 'a', '{}']);
    await pool.query(insert, [workspaceId, 'b', '{}']);
    const first = await claimBatch(pool);
    await pool.query(insert, [workspaceId, 'c', '{}']);
    const again = await claimBatch(pool);
    expect(again).toEqual(first);
    expect(again?.events.map(e => e.name)).toEqual(['a', 'b']);
    await finishBatch(pool, first?.number ?? 0n);
    expect((await claimBatch(pool))?.events.map(e => e.name)).toEqual(['c']);
  } finally {
    await lone.close();
  }
});

test('a batch is of one workspace, and holds only so many records', async () => {
  const lone = await testHouse();
  try {
    const pool = lone.systemPool;
    const ids = Array.from({ length: 15_000 }, (_, i) => i);
    const insert = 'insert into outbox (workspace_id, name, payload) values ($1, $2, $3)';
    const other = newId();
    for (const w of [workspaceId, other, workspaceId])
      await pool.query(insert, [w, 'x', JSON.stringify({ ids })]);
    const sizes = [];
    for (let batch = await claimBatch(pool); batch !== undefined; batch = await claimBatch(pool)) {
      sizes.push([batch.workspaceId, batch.events.length]);
      await finishBatch(pool, batch.number);
    }
    expect(sizes).toEqual([
      [workspaceId, 1],
      [other, 1],
      [workspaceId, 1],
    ]);
  } finally {
    await lone.close();
  }
});
