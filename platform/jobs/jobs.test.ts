import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createUser, createWorkspace } from '../../domains/workspace/server.ts';
import { newId } from '../id.ts';
import type { Services } from '../services.ts';
import { testHouse, type TestHouse } from '../testkit/test-house.ts';
import type { JobDefinition } from './job.ts';

let house: TestHouse;
let services: Services;
let workspaceId: string;
const done: unknown[] = [];
let failures = 0;
const job: JobDefinition<{ n: number }> = {
  name: 'test.count',
  retryLimit: 2,
  load: async () => ({
    async handle(ctx, payload) {
      if (failures-- > 0) throw new Error('try again');
      done.push([ctx.workspace.id, payload.n]);
    },
  }),
};

beforeAll(async () => {
  house = await testHouse();
  services = await house.services([{ name: 'test', jobs: [job as JobDefinition] }]);
  const id = await createUser(services, { name: 'O', email: `${newId()}@example.test` });
  const settings = {
    name: 'W',
    language: 'en',
    calendar: 'gregory',
    timeZone: 'UTC',
    weekStart: 1,
    currency: 'USD',
  } as const;
  workspaceId = (await createWorkspace(services, { ...settings, owner: { id, name: 'O' } })).id;
});
afterAll(() => house?.close());

test('a job runs for its workspace, and once more when it failed', async () => {
  failures = 1;
  await services.jobs.enqueue(job, workspaceId, { n: 1 });
  await vi.waitFor(() => expect(done).toContainEqual([workspaceId, 1]), 15_000);
}, 20_000);

test('a job whose process died is given to another worker at once, one that runs is left alone', async () => {
  // As a killed process leaves it: active, and nobody holds its lock.
  await services.systemPool.query(
    `insert into pgboss.job (name, data, state, started_on, retry_limit, expire_in)
     values ('test.count', $1, 'active', now() - interval '10 seconds', 3, interval '1 hour')`,
    [JSON.stringify({ workspaceId, payload: { n: 2 } })],
  );
  await vi.waitFor(() => expect(done).toContainEqual([workspaceId, 2]), 15_000);
  expect(done.filter(x => JSON.stringify(x).includes(',2]'))).toHaveLength(1);
}, 20_000);
