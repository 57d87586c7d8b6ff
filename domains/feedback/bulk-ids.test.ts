import { expect, test } from 'vitest';
import { bulkIds } from './bulk-ids.ts';

test('ids are UUIDs of version 7, all different, in order', () => {
  const ids = bulkIds(40_000);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual([...ids].sort());
  for (const id of ids)
    if (!/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id))
      throw new Error(id);
});
