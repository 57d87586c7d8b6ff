import { expect, test } from 'vitest';
import { newId } from './id.ts';

test('ids are UUIDs of version 7, all different, in order', () => {
  const ids = Array.from({ length: 100_000 }, newId);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual([...ids].sort());
  for (const id of ids)
    if (!/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id))
      throw new Error(id);
});

test('ids tell when they were made', () => {
  const before = Date.now();
  const made = Number.parseInt(newId().replaceAll('-', '').slice(0, 12), 16);
  // Many ids of one moment borrow the next milliseconds.
  expect(made).toBeGreaterThanOrEqual(before);
  expect(made).toBeLessThan(before + 1_000);
});
