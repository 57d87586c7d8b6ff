// The demo company on real stores: loaded once, the same again changes nothing, gone without a trace.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Services } from '../../platform/services.ts';
import { testHouse, type TestHouse } from '../../platform/testkit/test-house.ts';
import { metricsContract } from '../metrics/contract.ts';
import { listFigures } from '../metrics/server.ts';
import { openDemo } from '../workspace/actions/open-demo.ts';
import { createUser, loadWorkspaceSettings } from '../workspace/server.ts';
import { run as runDemo } from './commands/demo.ts';
import { createDemo, generateDemo, loadDemo, removeDemo, startDemo, truthSchema } from './server.ts';
import { findLoad, type DemoLoad } from './store.ts';

const customers = 120;

let house: TestHouse;
let services: Services;
let owner: { id: string; name: string };
let load: DemoLoad;

beforeAll(async () => {
  house = await testHouse();
  services = await house.services();
  owner = {
    id: await createUser(services, { name: 'Sara', email: 'sara@example.org', language: 'vi' }),
    name: 'Sara',
  };
  load = await createDemo(services, { seed: 'test', customers, language: 'fa', owner });
}, 120_000);
afterAll(() => house.close());

/** Texts are read in the background, and rows come and go with it. */
async function nothingWaits(workspaceId: string): Promise<boolean> {
  const { rows } = await services.systemPool.query(
    `select 1 from text_waiting where workspace_id = $1 union all select 1 from text_plan where workspace_id = $1 limit 1`,
    [workspaceId],
  );
  return rows.length === 0;
}

/** Rows of every table that keeps something for the workspace, once what was delivered has been read too. */
async function census(workspaceId: string): Promise<Record<string, number>> {
  await house.drain();
  await vi.waitUntil(() => nothingWaits(workspaceId), { timeout: 60_000, interval: 50 });
  const { rows } = await services.systemPool.query<{ name: string }>(
    `select table_name as name from information_schema.columns join information_schema.tables using (table_schema, table_name)
     where table_schema = current_schema() and column_name = 'workspace_id' and table_type = 'BASE TABLE'
       and table_name not like 'outbox%' and table_name not in ('audit', 'demo_load')`,
  );
  const counts: Record<string, number> = {};
  for (const { name } of rows) {
    const found = await services.systemPool.query<{ n: number }>(
      `select count(*)::integer as n from "${name}" where workspace_id = $1`,
      [workspaceId],
    );
    counts[name] = found.rows[0]?.n ?? 0;
  }
  return counts;
}

/** Days are judged in the background, some time later. */
function unjudged({ discovery: _days, problem: _problems, ...counts }: Record<string, number>) {
  return counts;
}

describe('loading', () => {
  it('is done by one process at a time, goes on after a failure, and leaves everything in place', async () => {
    const progress: number[] = [];
    const [one, two] = await Promise.all([
      loadDemo(services, load.workspaceId, ({ loaded }) => progress.push(loaded)),
      loadDemo(services, load.workspaceId),
    ]);
    expect([one, two].filter(Boolean)).toHaveLength(1);
    await house.drain();

    const made = await generateDemo(load);
    const batches = [...made.batches(50)];
    const counts = await census(load.workspaceId);
    expect(counts).toMatchObject({
      customer: customers,
      consent_change: 4 * customers,
      order_: batches.reduce((sum, batch) => sum + batch.orders.length, 0),
      customer_event: batches.reduce((sum, batch) => sum + batch.events.length, 0),
      feedback: batches.reduce((sum, batch) => sum + batch.feedback.length, 0),
      team: 8,
      touchpoint: 21,
      survey: 12,
      share_link: 12,
    });
    expect((await findLoad(services.systemPool, load.workspaceId))?.finishedAt).not.toBeNull();
  }, 120_000);

  it('reaches the figures, in the workspace’s own words', async () => {
    const ctx = await services.systemContext(load.workspaceId);
    const ask = (metric: string, by: string) =>
      listFigures(
        ctx,
        metricsContract.list.query?.parse({
          metric,
          by: [by],
          from: '2020-01-01',
          // In the evening it is tomorrow already where the company is.
          to: new Date(services.now().getTime() + 86_400_000).toISOString().slice(0, 10),
        }) as Parameters<typeof listFigures>[1],
      );
    const { strands, names } = await ask('responses', 'touchpoint');
    const { rows } = await services.systemPool.query<{ n: number }>(
      'select count(*)::integer as n from feedback where workspace_id = $1',
      [load.workspaceId],
    );
    expect(strands[0]?.total.n).toBe(rows[0]?.n);
    expect(Object.values(names['touchpoint'] ?? {})).toContain('تحویل سفارش');
    const bySegment = await ask('nps', 'segment');
    const segments = bySegment.strands.flatMap(({ figures }) => figures.map(({ keys }) => keys['segment']));
    expect(segments).toContain('وفادار');
    expect(ctx.workspace).toMatchObject({
      demo: true,
      language: 'fa',
      calendar: 'persian',
      timeZone: 'Asia/Tehran',
      currency: 'IRR',
    });
  });

  it('changes nothing the second time', async () => {
    const before = await census(load.workspaceId);
    const again = await createDemo(services, { seed: 'test', customers, language: 'fa', owner });
    expect(again.workspaceId).toBe(load.workspaceId);
    await loadDemo(services, load.workspaceId);
    // Even when it had forgotten that it was done: everything is known by its key.
    await services.systemPool.query(
      'update demo_load set finished_at = null, loaded = 0 where workspace_id = $1',
      [load.workspaceId],
    );
    await loadDemo(services, load.workspaceId);
    await house.drain();
    expect(unjudged(await census(load.workspaceId))).toEqual(unjudged(before));
  }, 120_000);

  it('goes on where it was', async () => {
    const half = await createDemo(services, { seed: 'half', customers: 30, language: 'en', owner });
    await services.systemPool.query('update demo_load set loaded = 20 where workspace_id = $1', [
      half.workspaceId,
    ]);
    await loadDemo(services, half.workspaceId);
    expect((await census(half.workspaceId))['customer']).toBe(10);
  }, 120_000);

  it('refuses sizes that make no sense, and workspaces that are no demo', async () => {
    for (const wrong of [0, -1, 1.5, Number.NaN, 1e9])
      await expect(createDemo(services, { customers: wrong, owner })).rejects.toMatchObject({
        code: 'demo.tooMany',
      });
    const ctx = await services.systemContext(load.workspaceId);
    const real = { ...ctx, workspace: { ...ctx.workspace, demo: false } };
    await expect(removeDemo(real)).rejects.toMatchObject({ code: 'demo.notDemo' });
  });
});

describe('the ways in', () => {
  it('writes the truth of what is in the workspace', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'safar-truth-'));
    const file = join(folder, 'truth.json');
    const lines: string[] = [];
    const result = await runDemo({
      values: { customers: String(customers), seed: 'test', language: 'fa', truth: file },
      positionals: [],
      ctx: undefined,
      services,
      print: line => lines.push(line),
    });
    expect(result).toMatchObject({ already: true, customers });
    const truth = truthSchema.parse(JSON.parse(await readFile(file, 'utf8')));
    const { rows } = await services.systemPool.query<{ source: string; key: string }>(
      'select source, key from feedback where workspace_id = $1 and text is not null order by source, key',
      [load.workspaceId],
    );
    const told = truth.texts.map(({ source, key }) => `${source} ${key}`).sort();
    expect(told).toEqual(rows.map(({ source, key }) => `${source} ${key}`).sort());
    await rm(folder, { recursive: true });
  });

  it('goes with everything in it, and nothing else goes', async () => {
    const other = await createDemo(services, { seed: 'other', customers: 10, language: 'ar', owner });
    await loadDemo(services, other.workspaceId);
    await house.drain();
    const before = await census(load.workspaceId);
    await removeDemo(await services.systemContext(other.workspaceId));
    expect(Object.entries(await census(other.workspaceId)).filter(([, count]) => count > 0)).toEqual([]);
    const rows = await services.analytics.read<{ n: number }>(
      'select count() as n from score where workspace_id = {id:String}'.replace(
        '{id:String}',
        `'${other.workspaceId}'`,
      ),
    );
    expect(Number(rows[0]?.n)).toBe(0);
    expect(unjudged(await census(load.workspaceId))).toEqual(unjudged(before));
    await expect(services.systemContext(other.workspaceId)).rejects.toThrow();
  }, 120_000);

  it('lets a guest in by a link, once a company is there', async () => {
    const link = await startDemo(services, () => undefined);
    expect(link).toMatch(/^http:\/\/localhost:4000\/sign-in\/link\/.+/);
  });

  it('is offered to who signs up, in their language, and loads in the background', async () => {
    for (const { workspaceId } of await services.systemPool
      .query<DemoLoad>('select workspace_id as "workspaceId" from demo_load')
      .then(found => found.rows))
      await removeDemo(await services.systemContext(workspaceId));
    const slug = await openDemo(services, owner.id);
    const workspace = await loadWorkspaceSettings(services.systemPool, slug);
    expect(workspace).toMatchObject({ demo: true, language: 'vi', currency: 'VND' });
    // The job runs by itself; it is not waited for here beyond its beginning.
    const id = workspace?.id ?? '';
    for (let tries = 0; tries < 100; tries++) {
      const state = await findLoad(services.systemPool, id);
      if ((state?.loaded ?? 0) > 0) break;
      await new Promise(resolve => setTimeout(resolve, 200));
    }
    expect((await findLoad(services.systemPool, id))?.loaded).toBeGreaterThan(0);
    // Taken away in the middle of it, it stops by itself and leaves nothing.
    await removeDemo(await services.systemContext(id));
    await house.drain();
    const left = await census(id);
    expect(Object.entries(left).filter(([, count]) => count > 0)).toEqual([]);
  }, 120_000);
});
