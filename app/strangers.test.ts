import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { modules } from '../domains/registry.gen.ts';
import { fullPath } from '../platform/http/mount-route.ts';
import { type Company, ask, testServer, type TestServer } from './test-server.ts';

/** Walks every route as a stranger: without a session, as a member of another workspace, and with stolen ids. */
let house: TestServer;
let ours: Company;
let theirs: Company;
const routes = modules.flatMap(m => m.routes ?? []).filter(r => r.endpoint.scope === 'workspace');

beforeAll(async () => {
  house = await testServer();
  ours = await house.company('Ours');
  theirs = await house.company('Theirs');
});
afterAll(() => house?.close());

test('there are routes to walk, and each names its permission', () => {
  expect(routes.length).toBeGreaterThan(40);
  for (const { name, endpoint } of routes) expect(endpoint.permission, name).toMatch(/^[a-z]+\.[a-zA-Z]+$/);
});

test('every permission that a route names is granted to somebody by a manifest', () => {
  const granted = new Set(modules.flatMap(m => Object.keys(m.permissions ?? {})));
  for (const { name, endpoint } of routes) expect(granted.has(endpoint.permission ?? ''), name).toBe(true);
});

describe.each(routes.map(r => [r.name, r] as const))('%s', (_, { endpoint }) => {
  const someId = '0198c0de-1111-7000-8000-000000000001';
  const path = (slug: string) => fullPath(endpoint).replace(':workspace', slug).replace(/:\w+/g, someId);
  const body = endpoint.method === 'GET' || endpoint.method === 'DELETE' ? undefined : {};

  test('gives nothing without a session', async () => {
    const answer = await ask(house.server, endpoint.method, path(ours.slug), body);
    expect(answer).toMatchObject({ status: 401, body: { error: { code: 'common.signInFirst' } } });
  });

  test('does not tell a member of another workspace that it exists', async () => {
    const there = await theirs.owner.ask(endpoint.method, path(ours.slug), body);
    const nowhere = await theirs.owner.ask(endpoint.method, path('no-such-workspace'), body);
    expect(there.status).toBe(404);
    expect(nowhere.status).toBe(404);
    const withoutReference = (b: unknown) => JSON.stringify(b).replace(/"reference":"[^"]+"/, '');
    expect(withoutReference(there.body)).toBe(withoutReference(nowhere.body));
  });

  test('never fails with 500 on an empty or strange request', async () => {
    const answer = await ours.owner.ask(endpoint.method, path(ours.slug), body);
    expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(500);
  });
});

describe('with the ids of another workspace', () => {
  /** Every id of ours, whatever it is the id of: the stranger has seen our screens. */
  let ids: string[];

  beforeAll(async () => {
    const ask = (method: string, path: string, body?: unknown) =>
      ours.owner.ask(method, `/api/v1/w/${ours.slug}${path}`, body);
    await ask('POST', '/touchpoints', { key: 'checkout', name: 'Our checkout' });
    await ask('POST', '/teams', { name: 'Our team' });
    await ask('POST', '/surveys', { template: 'relationship-nps', languages: ['en'] });
    await ask('POST', '/feedback', feedback('ours-1'));
    await house.house.drain();
    ids = await idsOf(ours.id);
  });

  test('there are ids of several kinds to try', () => {
    expect(ids.length).toBeGreaterThan(4);
  });

  test('no route with an id in its path tells or changes anything', async () => {
    const before = await countsOf(ours.id);
    const told: string[] = [];
    for (const { name, endpoint } of routes.filter(r => /:(?!workspace)/.test(r.endpoint.path)))
      for (const id of ids) {
        const path = fullPath(endpoint).replace(':workspace', theirs.slug).replace(/:\w+/g, id);
        const body = endpoint.method === 'GET' || endpoint.method === 'DELETE' ? undefined : {};
        const answer = await theirs.owner.ask(endpoint.method, path, body);
        if (answer.status >= 500 || JSON.stringify(answer.body).includes('Our '))
          told.push(`${name} ${answer.status}`);
      }
    expect(told).toEqual([]);
    expect(await countsOf(ours.id)).toEqual(before);
  });
});

function feedback(key: string) {
  const score = {
    metric: 'nps',
    value: 9,
    min: 0,
    max: 10,
    good: 'high',
    question: 'nps',
    wording: 1,
    series: 'relational',
  };
  return {
    key,
    channel: 'api',
    occurredAt: new Date().toISOString(),
    text: 'Our customer said so',
    scores: [score],
  };
}

/** Walled tables with an id of their own. */
async function walledTables(): Promise<string[]> {
  const { rows } = await house.services.systemPool.query<{ name: string }>(
    `select c.table_name as name from information_schema.columns c
     join pg_class t on t.relname = c.table_name and t.relrowsecurity
     where c.table_schema = 'public' and c.column_name = 'id' and c.data_type = 'uuid'`,
  );
  return rows.map(row => row.name);
}

async function idsOf(workspaceId: string): Promise<string[]> {
  const ids: string[] = [];
  for (const table of await walledTables()) {
    const query = `select id from "${table}" where workspace_id = $1 limit 3`;
    const { rows } = await house.services.systemPool.query<{ id: string }>(query, [workspaceId]);
    ids.push(...rows.map(row => row.id));
  }
  return [...new Set(ids)];
}

/** Rows of the workspace in every walled table, with what they hold. */
async function countsOf(workspaceId: string): Promise<Record<string, string>> {
  const counts: Record<string, string> = {};
  for (const table of await walledTables()) {
    const query = `select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as sum from "${table}" t where workspace_id = $1`;
    const { rows } = await house.services.systemPool.query<{ sum: string }>(query, [workspaceId]);
    counts[table] = rows[0]?.sum ?? '';
  }
  return counts;
}
