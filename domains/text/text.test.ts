import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { testServer, type Company, type TestServer } from '../../app/test-server.ts';
import { rebuild } from '../metrics/projection/rebuild.ts';
import type { PresentedReading } from './contract.ts';
import { defaultTaxonomy } from './taxonomy/default-taxonomy.ts';

let server: TestServer;
let company: Company;

beforeAll(async () => {
  server = await testServer();
  company = await server.company('Acme');
});
afterAll(() => server?.close());

type Json = Record<string, never>;

async function ask<T = Json>(method: string, path: string, body?: unknown, status = 200): Promise<T> {
  const answer = await company.owner.ask(method, `/api/v1/w/${company.slug}${path}`, body);
  expect(answer.status, JSON.stringify(answer.body)).toBe(status);
  return answer.body as T;
}

interface Progress {
  readonly waiting: number;
  readonly read: number;
  readonly run: { id: string; done: number; total: number; taxonomyVersion: number } | null;
}

/** Until everything recorded was read. */
async function settle(): Promise<void> {
  await server.house.drain();
  await vi.waitFor(async () => {
    expect(await ask<Progress>('GET', '/text/progress')).toMatchObject({ waiting: 0, run: null });
  }, 20_000);
}

async function record(texts: Readonly<Record<string, string>>): Promise<Record<string, string>> {
  const items = Object.entries(texts).map(([key, text]) => ({ key, text, channel: 'web' }));
  const { results } = await ask<{ results: { key: string; id: string }[] }>('POST', '/feedback', { items });
  await settle();
  return Object.fromEntries(results.map(({ key, id }) => [key, id]));
}

async function found(query: string): Promise<string[]> {
  const { records } = await ask<{ records: { key: string }[] }>('GET', `/feedback?${query}`);
  const { records: n } = await ask<{ records: number }>('GET', `/feedback/count?${query}`);
  expect(n).toBe(records.length);
  return records.map(one => one.key).sort();
}

async function mentioned(theme: string): Promise<number> {
  const ctx = await server.services.systemContext(company.id);
  const [row] = await ctx.analytics.query<{ n: number }>(
    'select sum(sign) as n from mention where theme = {theme:String}',
    { theme },
  );
  return Number(row?.n ?? 0);
}

async function readingOf(id: string | undefined): Promise<PresentedReading> {
  const { readings } = await ask<{ readings: PresentedReading[] }>('GET', `/text/readings?ids=${id}`);
  if (readings[0] === undefined) throw new Error('no reading');
  return readings[0];
}

const late = 'The delivery was very late, and that was terrible.';
const kind = 'The staff were very friendly and helpful, thank you!';

test('what customers say is read, shown with its words, found in the stream and counted', async () => {
  const ids = await record({ late, kind, fa: 'قیمت خیلی بالا بود و راضی نبودم' });
  const reading = await readingOf(ids['late']);
  expect(reading).toMatchObject({
    status: 'read',
    language: 'en',
    sentiment: { label: 'neg', corrected: false },
    corrected: false,
    taxonomyVersion: 1,
  });
  const [theme] = reading.themes;
  const [start, end] = theme?.spans[0] ?? [0, 0];
  expect(late.slice(start, end).length).toBeGreaterThan(2);
  expect(await found(`theme=${theme?.key}`)).toContain('late');
  const parent = defaultTaxonomy.themes.find(one => one.key === theme?.key)?.parent;
  if (parent !== undefined) expect(await found(`theme=${parent}`)).toContain('late');
  expect(await found('sentiment=pos')).toEqual(['kind']);
  expect(await found('sentiment=neg&sentiment=pos')).toEqual(['fa', 'kind', 'late']);
  expect(await found(`theme=${theme?.key}&sentiment=pos`)).not.toContain('late');
  expect(await found('intent=complaint')).toContain('late');
  expect(await found('sentiment=neg&channel=email')).toEqual([]);
  expect(await mentioned('')).toBe(3);
  const exported = await company.owner.ask('GET', `/api/v1/w/${company.slug}/feedback/export?sentiment=pos`);
  expect(exported.body).toContain('friendly');
  expect(exported.body).not.toContain('terrible');
});

test('a correction shows at once, is filtered by, survives another reading, and figures follow', async () => {
  const ids = await record({ odd: 'The courier arrived, whatever.' });
  const id = ids['odd'] ?? '';
  const before = await mentioned('price');
  const corrected = await ask<PresentedReading>('POST', `/text/readings/${id}/corrections`, {
    sentiment: 'neg',
    themes: [{ key: 'price', present: true, sentiment: 'mixed' }],
  });
  expect(corrected).toMatchObject({ corrected: true, sentiment: { label: 'neg', corrected: true } });
  expect(corrected.themes).toContainEqual({
    key: 'price',
    sentiment: 'mixed',
    probability: 1,
    spans: [],
    corrected: true,
  });
  expect(await found('theme=price&sentiment=mixed')).toEqual(['odd']);
  await settle();
  expect(await mentioned('price')).toBe(before + 1);
  await ask('POST', '/text/runs', {});
  await settle();
  expect(await readingOf(id)).toEqual(corrected);
  await ask('POST', `/text/readings/${id}/corrections`, { themes: [{ key: 'price', present: false }] });
  await settle();
  expect(await mentioned('price')).toBe(before);
  expect((await readingOf(id)).themes.map(one => one.key)).not.toContain('price');
  await ask('POST', `/text/readings/${id}/corrections`, {}, 422);
  await ask(
    'POST',
    `/text/readings/${id}/corrections`,
    { themes: [{ key: 'nothing-such', present: true }] },
    422,
  );
});

test('a changed taxonomy is tried on a sample, saved as a version, and everything is read by it', async () => {
  await record({ fox: 'I saw a zebrafox in the shop, it was fine', again: 'zebrafox!' });
  const { version, taxonomy } = await ask<{ version: number; taxonomy: typeof defaultTaxonomy }>(
    'GET',
    '/taxonomy',
  );
  expect(version).toBe(1);
  const [first] = taxonomy.themes;
  if (first === undefined) throw new Error('no theme');
  const { parent: _, ...top } = first;
  const lists = (words: string[]) => ({ fa: words, ar: words, vi: words, en: words });
  const animals = { ...top, key: 'animals', words: lists(['zebrafox']), examples: lists([]) };
  const changed = { ...taxonomy, themes: [...taxonomy.themes, animals] };
  const preview = await ask<{
    difference: { added: string[] };
    agreement: { key: string; onlyAfter: number; kappa: number }[];
    sample: number;
  }>('POST', '/taxonomy/preview', { taxonomy: changed });
  expect(preview.difference.added).toEqual(['animals']);
  expect(preview.agreement[0]).toMatchObject({ key: 'animals', onlyAfter: 2, both: 0 });
  expect(preview.sample).toBe((await ask<Progress>('GET', '/text/progress')).read);
  expect(await found('theme=animals')).toEqual([]);

  expect(await ask('POST', '/taxonomy', { taxonomy: changed, base: 1 })).toMatchObject({ version: 2 });
  await ask('POST', '/taxonomy', { taxonomy: changed, base: 1 }, 409);
  await settle();
  expect(await found('theme=animals')).toEqual(['again', 'fox']);
  expect(await mentioned('animals')).toBe(2);
  const ctx = await server.services.systemContext(company.id);
  const versions = await ctx.analytics.query(
    'select taxonomy, sum(sign) as times from mention group by taxonomy having times != 0',
  );
  // Two whole texts and their theme; what version 2 reads as version 1 did stays as it is.
  expect(versions).toContainEqual({ taxonomy: 2, times: expect.any(Number) as number });
  expect(versions).toContainEqual({ taxonomy: 1, times: expect.any(Number) as number });
});

test('a deleted record leaves nothing', async () => {
  const ids = await record({ gone: 'A dreadful place, never again' });
  const before = await mentioned('');
  await ask('DELETE', `/feedback/${ids['gone']}`);
  await settle();
  expect(await mentioned('')).toBe(before - 1);
  expect(await ask('GET', `/text/readings?ids=${ids['gone']}`)).toEqual({ readings: [] });
  await ask('PATCH', `/text/runs/${ids['gone']}`, { paused: true }, 404);
});

test('a rebuild of everything counts the same mentions', async () => {
  const before = await mentioned('');
  expect(before).toBeGreaterThan(3);
  await server.services.analytics.command('truncate table mention');
  await rebuild(server.services);
  expect(await mentioned('')).toBe(before);
});

test('readings and themes of a company stay its own', async () => {
  const ids = await record({ ours: 'Ours was the best' });
  const theirs = await server.company('Theirs');
  const path = (rest: string) => `/api/v1/w/${theirs.slug}${rest}`;
  expect((await theirs.owner.ask('GET', path(`/text/readings?ids=${ids['ours']}`))).body).toEqual({
    readings: [],
  });
  const correction = { sentiment: 'neg' };
  expect(
    (await theirs.owner.ask('POST', path(`/text/readings/${ids['ours']}/corrections`), correction)).status,
  ).toBe(404);
  expect((await theirs.owner.ask('GET', path('/taxonomy'))).body).toMatchObject({ version: 1 });
  expect((await theirs.owner.ask('GET', path('/feedback?sentiment=pos'))).body).toMatchObject({
    records: [],
  });
  const viewer = await company.member('viewer');
  const forbidden = await viewer.ask('POST', `/api/v1/w/${company.slug}/text/runs`, {});
  expect(forbidden.status).toBe(403);
});

test('texts like a text are found, also in another language, with why', async () => {
  const ids = await record({
    refund: 'They never gave my refund back, I have waited three weeks for the refund',
    refundToo: 'Still no refund after four weeks, nobody answers about my refund',
    refundFa: 'پولم رو هنوز پس ندادن، سه هفته است منتظر استرداد وجه هستم',
    parking: 'The parking was large and free of charge',
  });
  const { similar } = await ask<{
    similar: { feedbackId: string; themes: string[]; words: string[]; likeness: number }[];
  }>('GET', `/text/readings/${ids['refund']}/similar`);
  const place = (key: string) => similar.findIndex(one => one.feedbackId === ids[key]);
  expect(place('refundToo')).toBeGreaterThanOrEqual(0);
  expect(similar[place('refundToo')]?.words).toContain('refund');
  expect(place('refundFa')).toBeGreaterThanOrEqual(0);
  expect(similar[place('refundFa')]?.themes).not.toEqual([]);
  expect(place('parking')).toBe(-1);
  // What is deleted is found no more, though the analytics store may still know it.
  await ask('DELETE', `/feedback/${ids['refundToo']}`);
  const after = await ask<{ similar: { feedbackId: string }[] }>(
    'GET',
    `/text/readings/${ids['refund']}/similar`,
  );
  expect(after.similar.map(one => one.feedbackId)).not.toContain(ids['refundToo']);
  await settle();
  await ask('GET', `/text/readings/${ids['refundToo']}/similar`, undefined, 404);
});

test('the stream is filtered by what else was found: language of the text, traits, names', async () => {
  await record({
    finglish: 'ghaza kheyli khoob bood vali peyk dir resid',
    mail: 'My mail is nora@example.com, the app crashed',
  });
  expect(await found('trait=latinised')).toEqual(['finglish']);
  expect(await found('spoken=fa&trait=latinised')).toEqual(['finglish']);
  expect(await found('spoken=vi')).toEqual([]);
  expect(await found('trait=private')).toContain('mail');
  expect(await found('trait=private&trait=latinised')).toEqual(expect.arrayContaining(['finglish', 'mail']));
  expect(await found('trait=nonsense')).toEqual([]);
  expect(await found('trait=corrected')).toContain('odd');
});

test('themes have a light list, are meant by words of any language, and their versions tell what changed', async () => {
  const names = await ask<{ version: number; themes: { key: string; name: string; parent?: string }[] }>(
    'GET',
    '/taxonomy/names',
  );
  expect(names.themes.length).toBeGreaterThan(40);
  expect(Buffer.byteLength(JSON.stringify(names))).toBeLessThan(6_000);
  const meant = async (q: string) =>
    (await ask<{ themes: string[] }>('GET', `/text/suggestions?q=${encodeURIComponent(q)}`)).themes;
  for (const typed of ['delivery', 'delivry', 'ارسال', 'توصيل', 'giao hàng'])
    expect(
      (await meant(typed)).some(key => key === 'delivery' || key.startsWith('delivery')),
      typed,
    ).toBe(true);
  expect(await meant('xyzzy')).toEqual([]);
  const { versions } = await ask<{ versions: { version: number; by: string | null }[] }>(
    'GET',
    '/taxonomy/versions',
  );
  expect(versions.at(-1)).toMatchObject({ version: 1, by: null });
  expect(versions[0]?.version).toBe(names.version);
});
