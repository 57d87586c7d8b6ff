import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testHouse, type TestHouse } from '../testkit/test-house.ts';
import { arrayLiteral } from './array-literal.ts';

let house: TestHouse;
beforeAll(async () => void (house = await testHouse()));
afterAll(() => house?.close());

const text = fc.string({ unit: 'grapheme' }).map(one => one.replaceAll('\0', '').toWellFormed());

test('PostgreSQL reads what was written', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.option(text, { nil: undefined })), async values => {
      const { rows } = await house.systemPool.query<{ read: string[] }>('select $1::text[] as read', [
        arrayLiteral(values),
      ]);
      expect(rows[0]?.read).toEqual(values.map(value => value ?? null));
    }),
    {
      numRuns: 200,
      examples: [[['null', 'NULL', '', ' ', '{', '}', ',', '"', '\\', '\\"', '\n', undefined]]],
    },
  );
  const { rows } = await house.systemPool.query('select $1::double precision[] as read', [
    arrayLiteral([1, -2.5, 1e21, undefined]),
  ]);
  expect(rows).toEqual([{ read: [1, -2.5, 1e21, null] }]);
});
