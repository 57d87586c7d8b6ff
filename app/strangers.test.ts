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
