import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask, type Answer, type Company, testServer, type TestServer } from '../../app/test-server.ts';
import { buildWidget } from '../../scripts/build-widget.ts';
import { sampleSurvey } from '../surveys/model/sample-survey.ts';
import type { VisitorSurvey } from '../surveys/index.ts';
import { existsSync } from 'node:fs';

let house: TestServer;
let acme: Company;
let surveyId: string;
let token: string;
const api = (path: string) => `/api/v1/w/${acme.slug}${path}`;
const visitor = (method: string, path: string, body?: unknown, headers?: Record<string, string>) =>
  ask(house.server, method, path, body, headers);

beforeAll(async () => {
  if (!existsSync('dist/widget/manifest.json')) await buildWidget();
  house = await testServer();
  acme = await house.company('Acme');
  ({ surveyId, token } = await publish());
});
afterAll(() => house?.close());

async function publish(): Promise<{ surveyId: string; token: string }> {
  const made = await acme.owner.ask('POST', api('/surveys'), { definition: sampleSurvey() });
  const { id } = made.body as { id: string };
  await acme.owner.ask('POST', api(`/surveys/${id}/publish`), { revision: 1 });
  return { surveyId: id, token: await link(id) };
}

async function link(id: string, channel = 'link'): Promise<string> {
  const made = await acme.owner.ask('POST', api(`/surveys/${id}/links`), { channel, name: 'Shop' });
  expect(made.status).toBe(200);
  return (made.body as { url: string }).url.split('/s/')[1] ?? '';
}

const finish = (key: string, answers: unknown, more = {}): Promise<Answer> =>
  visitor('POST', `/api/public/surveys/${token}/responses`, { key, answers, ...more });
const save = (key: string, changes: number, answers: unknown, of = token): Promise<Answer> =>
  visitor('PUT', `/api/public/responses/${key}`, {
    token: of,
    key,
    changes,
    version: 1,
    language: 'fa',
    answers,
  });
const counts = async (id: string) => (await acme.owner.ask('GET', api(`/surveys/${id}/counts`))).body;
const recommend = (value: number) => [{ question: 'recommend', value }];
const recorded = async (key: string) => {
  const { rows } = await house.house.systemPool.query(`select * from feedback where key like '%.' || $1`, [
    key,
  ]);
  return rows as Record<string, unknown>[];
};

test('the page is whole, in the visitor’s language, and nothing in it runs inline', async () => {
  const page = await visitor('GET', `/s/${token}`, undefined, { 'accept-language': 'fa-IR,fa;q=0.9' });
  const html = page.body as string;
  expect(html).toContain('<html lang="fa" dir="rtl"');
  expect(html).toContain('نظر شما');
  expect(html).not.toMatch(/<script(?![^>]*(src=|application\/json))/);
  expect(html).not.toMatch(/ style=| on[a-z]+=/);
  const files = [...html.matchAll(/(?:href|src)="(\/widget\/[^"]+)"/g)].map(match => match[1] ?? '');
  expect(files.length).toBeGreaterThanOrEqual(3);
  for (const file of files) expect((await visitor('GET', file)).status, file).toBe(200);
});

test('the survey comes in each offered language, and in the first when another is asked for', async () => {
  const of = async (language: string) =>
    (await visitor('GET', `/api/public/surveys/${token}?language=${language}`)).body as VisitorSurvey;
  expect(await of('en')).toMatchObject({ language: 'en', direction: 'ltr', digits: '0123456789' });
  expect(await of('fa')).toMatchObject({ language: 'fa', direction: 'rtl', digits: '۰۱۲۳۴۵۶۷۸۹' });
  expect((await of('vi')).language).toBe('fa');
});

test('an address that leads nowhere says so, in the visitor’s language', async () => {
  const page = await visitor('GET', '/s/nowhere', undefined, { 'accept-language': 'ar' });
  expect(page).toMatchObject({ status: 404 });
  expect(page.body).toContain('lang="ar" dir="rtl"');
});

test('a finished response is recorded once, however often and however many at once it is sent', async () => {
  const answers = [...recommend(3), { question: 'why', value: 'خیلی دیر رسید' }];
  const sent = await Promise.all(Array.from({ length: 8 }, () => finish('response-once', answers)));
  expect(sent.map(answer => answer.status)).toEqual(Array(8).fill(200));
  expect(new Set(sent.map(answer => (answer.body as { id: string }).id)).size).toBe(1);
  expect((await finish('response-once', recommend(10))).body).toMatchObject({ duplicate: true });
  const rows = await recorded('response-once');
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({
    channel: 'link',
    survey_id: surveyId,
    survey_version: 1,
    text: 'خیلی دیر رسید',
  });
});

test('what cannot be taken is refused with its question, and nothing is recorded', async () => {
  const refused = await finish('response-refused', recommend(11));
  expect(refused).toMatchObject({
    status: 422,
    body: { error: { code: 'collection.refused', fields: [{ path: 'answers.recommend' }, {}] } },
  });
  for (const body of [undefined, [], { key: 'x' }, { key: 'response-odd', answers: [{}] }, '{"key":'])
    expect((await visitor('POST', `/api/public/surveys/${token}/responses`, body)).status).toBe(400);
  expect(await recorded('response-refused')).toEqual([]);
});

test('partial answers are kept, newer ones win, and late or repeated saves undo nothing', async () => {
  await save('response-partial', 0, []);
  await save('response-partial', 2, recommend(7));
  await save('response-partial', 1, recommend(2));
  const { rows } = await house.house.systemPool.query(
    `select * from response where key = 'response-partial'`,
  );
  expect(rows).toMatchObject([{ state: 'started', changes: 2, answers: recommend(7), language: 'fa' }]);
});

test('opened, started and finished are counted, each visitor once', async () => {
  const other = await publish();
  await save('visitor-opened', 0, [], other.token);
  await save('visitor-started', 1, recommend(8), other.token);
  await save('visitor-finished', 0, [], other.token);
  await save('visitor-finished', 1, recommend(9), other.token);
  const body = { key: 'visitor-finished', answers: recommend(9) };
  await visitor('POST', `/api/public/surveys/${other.token}/responses`, body);
  await house.house.drain();
  // A save that was still on its way when the response was sent.
  await save('visitor-finished', 5, recommend(9), other.token);
  expect(await counts(other.surveyId)).toMatchObject({
    opened: 3,
    started: 2,
    finished: 1,
    links: [{ opened: 3, started: 2, finished: 1 }],
  });
});

test('opening an address records nothing: mail scanners open them all', async () => {
  const other = await publish();
  for (const method of ['GET', 'HEAD']) await visitor(method, `/s/${other.token}`);
  await visitor('GET', `/api/public/surveys/${other.token}`);
  expect(await counts(other.surveyId)).toMatchObject({ opened: 0, started: 0, finished: 0 });
});

test('a closed survey takes nobody new, but whoever had begun may finish', async () => {
  const other = await publish();
  const send = (key: string, seconds: number) =>
    visitor('POST', `/api/public/surveys/${other.token}/responses`, { key, seconds, answers: recommend(9) });
  await visitor('GET', `/s/${other.token}`);
  await acme.owner.ask('POST', api(`/surveys/${other.surveyId}/close`));
  await expect.poll(async () => (await visitor('GET', `/s/${other.token}`)).status).toBe(410);
  expect((await send('began-before', 3600)).status).toBe(200);
  expect((await send('began-after', 0)).status).toBe(410);
});

test('who began under the earlier version is checked and recorded under it', async () => {
  const other = await publish();
  const definition = sampleSurvey({ pages: [{ id: 'p1', questions: [] }] });
  const later = { ...definition, pages: [{ ...sampleSurvey().pages[1], id: 'p9' }] };
  const without = JSON.parse(JSON.stringify(later).replace(/"showIf":\{[^}]*\}\]\},/, '')) as object;
  await acme.owner.ask('PUT', api(`/surveys/${other.surveyId}/draft`), { revision: 1, definition: without });
  expect(
    (await acme.owner.ask('POST', api(`/surveys/${other.surveyId}/publish`), { revision: 2 })).status,
  ).toBe(200);
  const body = { key: 'earlier-version', version: 1, answers: recommend(9) };
  const sent = await visitor('POST', `/api/public/surveys/${other.token}/responses`, body);
  expect(sent.status).toBe(200);
  expect(await recorded('earlier-version')).toMatchObject([{ survey_version: 1 }]);
});

test('a link can be for one customer, and nobody can pass as another', async () => {
  const { body } = await acme.owner.ask('GET', api(`/surveys/${surveyId}/links`));
  const [first] = (body as { links: { id: string }[] }).links;
  const made = await acme.owner.ask('POST', api(`/links/${first?.id}/customer`), { externalKey: 'مشتری ۱۲' });
  const customer = new URL((made.body as { url: string }).url).searchParams.get('c') ?? '';
  await finish('response-known', recommend(9), { customer });
  await finish('response-forged', recommend(9), { customer: `${customer.slice(0, -2)}xx` });
  expect((await recorded('response-known'))[0]?.['customer_id']).toBeTruthy();
  expect((await recorded('response-forged'))[0]?.['customer_id']).toBeNull();
});

test('a link is drawn as a QR code, and a withdrawn one leads nowhere', async () => {
  const made = await acme.owner.ask('POST', api(`/surveys/${surveyId}/links`), {
    channel: 'qr',
    name: 'Door',
  });
  const { id, url } = made.body as { id: string; url: string };
  const svg = await acme.owner.ask('GET', api(`/links/${id}/qr`));
  expect(svg.body).toMatch(/^<svg/);
  expect(String((await acme.owner.ask('GET', api(`/links/${id}/qr?format=png`))).body).slice(1, 4)).toBe(
    'PNG',
  );
  const path = new URL(url).pathname;
  expect((await visitor('GET', path)).status).toBe(200);
  expect((await acme.owner.ask('DELETE', api(`/links/${id}`))).status).toBe(200);
  await expect.poll(async () => (await visitor('GET', path)).status).toBe(404);
  const imported = await acme.owner.ask('POST', api(`/surveys/${surveyId}/links`), {
    channel: 'import',
    name: 'x',
  });
  expect(imported).toMatchObject({ status: 422, body: { error: { code: 'collection.notShareable' } } });
});

test('hostile bodies get a clear refusal, nothing is half recorded, and neighbours are saved', async () => {
  const before = (await house.house.systemPool.query('select count(*)::int as n from feedback')).rows;
  const answers = [
    { question: 'recommend', value: 3 },
    { question: 'why', value: 'nul \0 here' },
  ];
  const [odd, plain] = await Promise.all([
    save('neighbour-odd', 1, answers),
    save('neighbour-plain', 1, recommend(9)),
  ]);
  expect([odd.status, plain.status]).toEqual([200, 200]);
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), async body => {
      const paths = [`/api/public/surveys/${token}/responses`, '/api/public/surveys/nowhere/responses'];
      for (const path of paths)
        expect((await visitor('POST', path, body)).status).toBeGreaterThanOrEqual(400);
      expect((await visitor('PUT', '/api/public/responses/response-any', body)).status).toBeLessThan(500);
    }),
    { numRuns: 40 },
  );
  expect((await house.house.systemPool.query('select count(*)::int as n from feedback')).rows).toEqual(
    before,
  );
});
