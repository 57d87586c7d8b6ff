import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Company, testServer, type TestServer } from '../../app/test-server.ts';

let house: TestServer;
let acme: Company;
const api = (path: string) => `/api/v1/w/${acme.slug}${path}`;

interface Listed {
  journeys: {
    id: string;
    version: number;
    definition: { stages: { key: string; touchpoints: string[] }[] };
  }[];
  touchpoints: { id: string; key: string }[];
}

beforeAll(async () => {
  house = await testServer();
  acme = await house.company('Acme');
});
afterAll(() => house?.close());

async function list(): Promise<Listed> {
  return (await acme.owner.ask('GET', api('/journeys'))).body as Listed;
}

test('a workspace begins with the seven stages', async () => {
  const { journeys } = await list();
  expect(journeys[0]?.definition.stages.map(s => s.key)).toEqual([
    'discover',
    'consider',
    'evaluate',
    'choose',
    'buy',
    'use',
    'advocate',
  ]);
});

test('an edit adds a version, and the slower of two editors is told', async () => {
  const created = await acme.owner.ask('POST', api('/touchpoints'), { key: 'checkout', name: 'Checkout' });
  expect(created.status).toBe(200);
  const { id } = created.body as { id: string };
  const { journeys } = await list();
  const [journey] = journeys;
  if (!journey) throw new Error('no journey');
  const stages = journey.definition.stages.map(s => (s.key === 'buy' ? { ...s, touchpoints: [id] } : s));
  const change = { version: journey.version, name: 'Road', stages };
  const path = api(`/journeys/${journey.id}`);
  const [one, two] = await Promise.all([
    acme.owner.ask('PUT', path, change),
    acme.owner.ask('PUT', path, change),
  ]);
  expect([one.status, two.status].sort()).toEqual([200, 409]);
  const versions = (await acme.owner.ask('GET', api(`/journeys/${journey.id}/versions`))).body as {
    versions: { version: number; definition: Listed['journeys'][0]['definition'] }[];
  };
  expect(versions.versions.map(v => v.version)).toEqual([2, 1]);
  expect(versions.versions[1]?.definition.stages.every(s => s.touchpoints.length === 0)).toBe(true);
});

test('what does not fit is refused with its reason, and nothing changes', async () => {
  const { journeys } = await list();
  const [journey] = journeys;
  if (!journey) throw new Error('no journey');
  const stranger = '0198c0de-0000-7000-8000-000000000000';
  const stages = [{ key: 'buy', touchpoints: [stranger] }];
  const refused = await acme.owner.ask('PUT', api(`/journeys/${journey.id}`), {
    version: journey.version,
    name: 'X',
    stages,
  });
  expect(refused).toMatchObject({ status: 422, body: { error: { code: 'journeys.unknownTouchpoint' } } });
  const again = await acme.owner.ask('POST', api('/touchpoints'), { key: 'checkout', name: 'Again' });
  expect(again).toMatchObject({ status: 409, body: { error: { code: 'journeys.keyTaken' } } });
  const odd = await acme.owner.ask('POST', api('/touchpoints'), { key: 'Not A Key', name: 'X' });
  expect(odd).toMatchObject({ status: 400, body: { error: { fields: [{ path: 'body.key' }] } } });
  expect((await list()).journeys[0]?.version).toBe(journey.version);
});

test('a viewer reads and may not change', async () => {
  const viewer = await acme.member('viewer');
  expect((await viewer.ask('GET', api('/journeys'))).status).toBe(200);
  expect((await viewer.ask('POST', api('/touchpoints'), { key: 'x', name: 'X' })).status).toBe(403);
});
