import { afterAll, beforeAll, expect, test } from 'vitest';
import { testServer, type Company, type TestServer } from '../../app/test-server.ts';
import { newId } from '../../platform/id.ts';
import type { FeedbackDraft, Score } from '../../platform/feedback-draft.ts';
import { recordFeedbackBulk } from './record-bulk.ts';
import { recordFeedback } from './record.ts';

let house: TestServer;
let company: Company;
let desk: string;
let app: string;

beforeAll(async () => {
  house = await testServer();
  company = await house.company('Stream', { language: 'fa', calendar: 'persian', timeZone: 'Asia/Tehran' });
  const place = async (key: string): Promise<string> =>
    ((await ask('POST', '/touchpoints', { key, name: key })) as { id: string }).id;
  desk = await place('desk');
  app = await place('app');
  await recordFeedbackBulk(house.services, company.id, drafts());
  await house.house.drain();
}, 120_000);
afterAll(() => house?.close());

async function ask<T = Record<string, unknown>>(method: string, path: string, body?: unknown): Promise<T> {
  const answer = await company.owner.ask(method, `/api/v1/w/${company.slug}${path}`, body);
  if (answer.status !== 200)
    throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body as T;
}

const texts = [
  'پیک خیلی دير رسيد',
  'می‌خواهم پولم را پس بگیرید',
  'Great service, thank you',
  'giao hàng quá chậm',
  undefined,
];

function drafts(): FeedbackDraft[] {
  return Array.from({ length: 600 }, (_, i) => {
    const text = texts[i % texts.length];
    const nps: Score = {
      metric: 'nps',
      value: i % 11,
      min: 0,
      max: 10,
      good: 'high',
      question: 'n',
      wording: 1,
      series: 'relational',
    };
    const rating: Score = {
      metric: 'rating',
      value: 1 + (i % 5),
      min: 1,
      max: 5,
      good: 'high',
      question: 'r',
      wording: 1,
      series: 'transactional',
      touchpointId: app,
    };
    return {
      key: `s${i}`,
      source: 'api:stream',
      channel: i % 3 === 0 ? 'link' : 'api',
      occurredAt: new Date(Date.UTC(2026, 3, 1) + i * 3_600_000),
      touchpointId: i % 2 === 0 ? desk : app,
      scores: i % 7 === 0 ? [nps, rating] : [nps],
      answers: [],
      ...(text === undefined ? {} : { text }),
      language: ['fa', 'fa', 'en', 'vi', 'ar'][i % 5] ?? 'fa',
      attributes: { class: i % 4 === 0 ? 'Business' : 'Economy' },
      customer: { externalKey: `c${i % 50}`, attributes: { segment: i % 50 < 10 ? 'loyal' : 'new' } },
    };
  });
}

interface Page {
  readonly records: { id: string; occurredAt: string; text: string | null; key: string }[];
  readonly next: string | null;
}

async function walk(query: string, limit = 37): Promise<Page['records']> {
  const all: Page['records'] = [];
  for (let after = ''; ;) {
    const page: Page = await ask('GET', `/feedback?limit=${limit}${query}${after}`);
    all.push(...page.records);
    if (page.next === null) return all;
    after = `&after=${page.next}`;
  }
}

const count = (query: string) =>
  ask<{ records: number; scores: number | null; more: boolean }>('GET', `/feedback/count?${query}`);

/** Filters as figures print them; the record itself as the judge. */
const filters: readonly (readonly [query: string, holds: (d: FeedbackDraft) => boolean])[] = [
  ['', () => true],
  ['&channel=link', d => d.channel === 'link'],
  ['&language=fa&language=vi', d => d.language === 'fa' || d.language === 'vi'],
  [
    '&from=2026-04-05&to=2026-04-06',
    d => d.occurredAt >= new Date('2026-04-04T20:30:00Z') && d.occurredAt < new Date('2026-04-06T20:30:00Z'),
  ],
  ['&attribute.class=Business', d => d.attributes['class'] === 'Business'],
  ['&segment=loyal', d => d.customer?.attributes?.['segment'] === 'loyal'],
  ['&metric=nps&band=detractor', d => d.scores.some(s => s.metric === 'nps' && s.value <= 6)],
  [
    '&metric=nps&band=promoter&channel=api',
    d => d.channel === 'api' && d.scores.some(s => s.metric === 'nps' && s.value >= 9),
  ],
  ['&metric=rating', d => d.scores.some(s => s.metric === 'rating')],
];

test.each(filters)(
  'walking %s page by page gives every record once, newest first, as many as counted',
  async (query, holds) => {
    const wanted = drafts()
      .filter(holds)
      .map(d => d.key)
      .sort();
    const found = await walk(query);
    expect(found.map(r => r.key).sort()).toEqual(wanted);
    expect(found.map(r => r.occurredAt)).toEqual(
      found
        .map(r => r.occurredAt)
        .sort()
        .reverse(),
    );
    expect((await count(query.slice(1))).records).toBe(wanted.length);
    // Words make Postgres answer instead of the analytics store: both must agree.
    const said = drafts()
      .filter(d => holds(d) && d.text?.startsWith('Great'))
      .map(d => d.key)
      .sort();
    expect((await walk(`${query}&q=service`)).map(r => r.key).sort()).toEqual(said);
  },
);

test('a touchpoint stands for the record’s own and for its scores’', async () => {
  const found = await walk(`&touchpoint=${app}`);
  const wanted = drafts().filter(d => d.touchpointId === app || d.scores.some(s => s.touchpointId === app));
  expect(found.map(r => r.key).sort()).toEqual(wanted.map(d => d.key).sort());
  const said = (await walk(`&touchpoint=${app}&q=service`)).map(r => r.key).sort();
  expect(said).toEqual(
    wanted
      .filter(d => d.text?.startsWith('Great'))
      .map(d => d.key)
      .sort(),
  );
});

test('behind every figure lie as many scores as its n says', async () => {
  for (const query of [
    'metric=nps&from=2026-04-01&to=2026-04-30',
    `metric=nps&from=2026-04-01&to=2026-04-30&touchpoint=${desk}`,
    'metric=rating&from=2026-04-01&to=2026-04-30&channel=api',
    'metric=nps&from=2026-04-01&to=2026-04-30&segment=loyal&attribute.class=Business',
  ]) {
    const figures = await ask<{ strands: { total: { n: number } }[] }>('GET', `/figures?${query}`);
    const n = figures.strands.reduce((sum, strand) => sum + strand.total.n, 0);
    expect(n).toBeGreaterThan(0);
    expect((await count(query)).scores).toBe(n);
  }
});

test.each([
  ['دیر رسید', 'پیک خیلی دير رسيد'],
  ['دير', 'پیک خیلی دير رسيد'],
  ['میخواهم', 'می‌خواهم پولم را پس بگیرید'],
  ['می خواهم', 'می‌خواهم پولم را پس بگیرید'],
  ['giao hang', 'giao hàng quá chậm'],
  ['SERVI', 'Great service, thank you'],
])('%s finds «%s»', async (typed, text) => {
  const found = await walk(`&q=${encodeURIComponent(typed)}`, 200);
  expect(found).toHaveLength(120);
  expect(new Set(found.map(r => r.text))).toEqual(new Set([text]));
});

test.each(["'", "a' | 'b", '\\', ':*', '&', '!', '""', '(', '😀', '%', '<->'])(
  'searching %s breaks nothing',
  async typed => {
    expect((await walk(`&q=${encodeURIComponent(typed)}`, 200)).length).toBeLessThan(600);
  },
);

test('words, customers and changes follow: erased people leave their scores behind', async () => {
  const { id } = await recordFeedback(house.services, company.id, {
    ...(drafts()[2] as FeedbackDraft),
    key: 'to be forgotten',
    text: 'unmistakable words',
    customer: { externalKey: 'forget-me' },
  });
  await house.house.drain();
  expect((await walk('&q=unmistakable')).map(r => r.id)).toEqual([id]);
  const before = await count('metric=nps');
  const { customer } = await ask<{ customer: { id: string } }>('GET', `/feedback/${id}`);
  await ask('PATCH', `/feedback/${id}`, { language: 'en', touchpointId: null });
  const { changes } = await ask<{ changes: { fields: string[] }[] }>('GET', `/feedback/${id}`);
  expect(changes.map(c => c.fields)).toEqual([['touchpointId', 'language']]);
  await ask('DELETE', `/customers/${customer.id}`);
  await house.house.drain();
  await house.house.drain();
  const after = await ask<{ record: { text: null; customerId: null; scores: unknown[] } }>(
    'GET',
    `/feedback/${id}`,
  );
  expect(after.record).toMatchObject({ text: null, customerId: null, scores: [{ metric: 'nps' }] });
  expect(await walk('&q=unmistakable')).toEqual([]);
  expect(await count('metric=nps')).toEqual(before);
  await ask('DELETE', `/feedback/${id}`);
  await house.house.drain();
  expect((await count('metric=nps')).records).toBe(before.records - 1);
});

test('what others send is answered item by item, and repeating it changes nothing', async () => {
  const item = (key: string, more = {}) => ({
    key,
    text: 'sent',
    scores: [{ metric: 'csat', value: 4, min: 1, max: 5, question: 'q', touchpoint: 'desk' }],
    ...more,
  });
  const send = () =>
    ask<{ results: { status: string; key: string; error: { code: string; path: string } | null }[] }>(
      'POST',
      '/feedback',
      {
        items: [
          item('i1'),
          item('i2', { scores: [{ metric: 'csat', value: 9, min: 1, max: 5, question: 'q' }] }),
          item('i3', { touchpoint: 'nowhere' }),
          'nonsense',
          item('i4', { text: 'a\0b\ud800' }),
        ],
      },
    );
  const first = await send();
  expect(first.results.map(r => [r.status, r.key, r.error?.code])).toEqual([
    ['recorded', 'i1', undefined],
    ['refused', 'i2', 'common.invalid'],
    ['refused', 'i3', 'feedback.touchpointsMissing'],
    ['refused', null, 'common.invalid'],
    ['recorded', 'i4', undefined],
  ]);
  expect((await send()).results.map(r => r.status)).toEqual([
    'duplicate',
    'refused',
    'refused',
    'refused',
    'duplicate',
  ]);
  expect(
    (await ask<{ results: { status: string }[] }>('POST', '/feedback', item('single'))).results[0]?.status,
  ).toBe('recorded');
});

test.each([
  '{',
  '[]',
  'null',
  '{"items":[]}',
  '{"items":"x"}',
  '{"key":"x","scores":[{"metric":"nps","value":"9"}]}',
  '{"__proto__":{"a":1}}',
  `{"key":"${'k'.repeat(500)}"}`,
  '\u0000',
])('a body of %s is refused and breaks nothing', async body => {
  const { status } = await company.owner.ask('POST', `/api/v1/w/${company.slug}/feedback`, body);
  expect(status).toBeGreaterThanOrEqual(400);
  expect(status).toBeLessThan(500);
});

test('a body beyond the limit is refused', async () => {
  const { status } = await company.owner.ask('POST', `/api/v1/w/${company.slug}/feedback`, {
    items: [{ key: 'big', text: 'x'.repeat(9_000_000) }],
  });
  expect(status).toBe(413);
});

test('a misspelt word finds what is a letter apart, says so, and forgets words of texts that are gone', async () => {
  const { results } = await ask<{ results: { id: string }[] }>('POST', '/feedback', {
    items: [
      { key: 'spelt1', text: 'The wardrobe arrived broken' },
      { key: 'spelt2', text: 'کمد لباسم شکسته رسید، زنگوله هم نداشت' },
    ],
  });
  await house.house.drain();
  const search = async (q: string) => ({
    keys: (await walk(`&q=${encodeURIComponent(q)}`))
      .map(one => one.key)
      .filter(key => key.startsWith('spelt')),
    also: (await ask<{ also: string[] }>('GET', `/feedback/count?q=${encodeURIComponent(q)}`)).also,
  });
  expect(await search('wardrobe')).toEqual({ keys: ['spelt1'], also: [] });
  for (const typed of ['wardrbe', 'wardorbe', 'wardrobbe', 'warfrobe'])
    expect(await search(typed), typed).toEqual({ keys: ['spelt1'], also: ['wardrobe'] });
  expect((await search('زنکوله')).keys).toEqual(['spelt2']);
  expect((await search('broken wardrbe')).keys).toEqual(['spelt1']);
  expect((await search('wrdrbe')).keys).toEqual([]);
  await ask('DELETE', `/feedback/${results[0]?.id}`);
  await house.house.drain();
  expect((await search('wardrbe')).also).toEqual([]);
});

test('answers in words are read when no text is given', async () => {
  await ask('POST', '/feedback', {
    key: 'open',
    answers: [
      { question: 'liked', kind: 'text', value: 'The balcony' },
      { question: 'stars', kind: 'rating', value: 3 },
      { question: 'missed', kind: 'single-choice', value: 'other', other: 'A kettle' },
    ],
  });
  await house.house.drain();
  const [record] = await walk('&q=kettle');
  expect(record?.text).toBe('The balcony\nA kettle');
});

test('the export holds every record once, in both forms, and no formula', async () => {
  await ask('POST', '/feedback', {
    key: 'formula',
    text: '=HYPERLINK("http://evil")',
    attributes: { x: newId() },
  });
  await house.house.drain();
  const get = async (format: string) => {
    const url = `/api/v1/w/${company.slug}/feedback/export?format=${format}&channel=api`;
    return (await house.server.inject({ method: 'GET', url, headers: { cookie: company.owner.cookie } }))
      .body;
  };
  const lines = (await get('jsonl'))
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line) as { id: string });
  const csv = await get('csv');
  expect(new Set(lines.map(l => l.id)).size).toBe(lines.length);
  expect(lines).toHaveLength((await count('channel=api')).records);
  expect(csv).toContain(`"'=HYPERLINK(""http://evil"")"`);
  expect(csv.match(/\r\n/g)).toHaveLength(lines.length + 1);
});
