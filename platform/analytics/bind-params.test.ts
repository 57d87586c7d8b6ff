import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testHouse, type TestHouse } from '../testkit/test-house.ts';
import { bindParams } from './bind-params.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
});
afterAll(() => house.close());

test('any text comes back as it went in', async () => {
  const texts = fc.array(
    fc.string({ unit: 'binary' }).filter(text => text.isWellFormed()),
    { minLength: 1 },
  );
  await fc.assert(
    fc.asyncProperty(texts, async list => {
      const [row] = await house.analytics.read<{ one: string; all: string[] }>(
        'select {one:String} as one, {all:Array(String)} as all',
        { one: list[0] ?? '', all: list },
      );
      expect(row).toEqual({ one: list[0], all: list });
    }),
    { numRuns: 60 },
  );
});

test('each type of value', async () => {
  const answer = await house.analytics.read(
    `select {i:Int32} as i, {f:Float64} as f, {b:Bool} as b, {n:Nullable(String)} as n, {e:Array(UUID)} as e,
       toString({t:DateTime64(3, 'UTC')}) as t, 3 in {l:Array(UInt8)} as l`,
    { i: -5, f: 1e-7, b: true, n: null, e: [], t: '2026-11-22T07:00:00.250Z', l: [1, 2, 3] },
  );
  expect(answer).toEqual([{ i: -5, f: 1e-7, b: true, n: null, e: [], t: '2026-11-22 07:00:00.250', l: 1 }]);
});

test('placeholders in text and comments are left alone, limits and intervals are bound', async () => {
  const sql = `select '{n:UInt8}' as text, number from numbers(10) /* {n:UInt8} */ limit {n:UInt8}`;
  expect(await house.analytics.read(sql, { n: 1 })).toEqual([{ text: '{n:UInt8}', number: 0 }]);
  const later = `select toString(toDate('2026-01-01') + interval {n:UInt8} day) as d`;
  expect(await house.analytics.read(later, { n: 2 })).toEqual([{ d: '2026-01-03' }]);
});

test('a missing value is named', () => {
  expect(() => bindParams('select {from:Date}', {})).toThrow(/"from"/);
  expect(() => bindParams('select 1 from {t:Identifier}', { t: 'a; drop' })).toThrow(TypeError);
});

test('a slow question with parameters does not hold up a quick one', async () => {
  let slowDone = false;
  const slow = house.analytics
    .read('select sleepEachRow(0.4) from numbers({n:UInt8}) settings max_block_size = 1', { n: 4 })
    .finally(() => (slowDone = true));
  await house.analytics.read('select {n:UInt8}', { n: 1 });
  expect(slowDone).toBe(false);
  await slow;
});
