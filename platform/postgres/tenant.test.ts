import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../id.ts';
import { testHouse, type TestHouse } from '../testkit/test-house.ts';
import { inSystem, inWorkspace } from './tenant.ts';

let house: TestHouse;
const a = newId();
const b = newId();

beforeAll(async () => {
  house = await testHouse();
});
afterAll(() => house.close());

const add = (workspaceId: string, rowOf = workspaceId) =>
  inWorkspace(house.tenantPool, workspaceId, async db => {
    await db.$client.query(`insert into outbox (workspace_id, name, payload) values ($1, 'x', '{}')`, [
      rowOf,
    ]);
  });
const count = (workspaceId: string) =>
  inWorkspace(house.tenantPool, workspaceId, async db => {
    const { rows } = await db.execute<{ n: number }>(sql`select count(*)::int as n from outbox`);
    return rows[0]?.n;
  });

test('a workspace sees and writes only its own rows', async () => {
  await add(a);
  await add(b);
  await add(b);
  expect(await count(a)).toBe(1);
  expect(await count(b)).toBe(2);
  await expect(add(a, b)).rejects.toThrow(/row-level security/);
});

test('without a workspace nothing is seen, and the next user of the connection inherits none', async () => {
  const { rows } = await house.tenantPool.query('select * from outbox');
  expect(rows).toEqual([]);
  const { rows: all } = await inSystem(house.systemPool, db => db.$client.query('select * from outbox'));
  expect(all).toHaveLength(3);
});

test('what is rolled back is gone, and the connection goes back to the pool', async () => {
  for (let i = 0; i < 30; i++) {
    const failing = inWorkspace(house.tenantPool, a, async db => {
      await db.$client.query(`insert into outbox (workspace_id, name, payload) values ($1, 'x', '{}')`, [a]);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
  }
  expect(await count(a)).toBe(1);
  expect(house.tenantPool.waitingCount).toBe(0);
});

test('a swallowed error of a statement does not pass for a commit', async () => {
  const hiding = inWorkspace(house.tenantPool, a, async db => {
    await db.$client.query('select 1/0').catch(() => {});
  });
  await expect(hiding).rejects.toThrow(/rolled back/);
});

test('the workspace id cannot carry SQL', async () => {
  await expect(count(`${a}'; set role none; --`)).rejects.toThrow(TypeError);
});
