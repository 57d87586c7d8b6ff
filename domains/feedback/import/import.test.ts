import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testServer, type Company, type TestServer } from '../../../app/test-server.ts';
import type { MappingInput } from './model/mapping.ts';

let house: TestServer;
let company: Company;

beforeAll(async () => {
  house = await testServer();
  company = await house.company('Sky', { language: 'fa', calendar: 'persian', timeZone: 'Asia/Tehran' });
});
afterAll(() => house?.close());

interface Answer {
  readonly status: number;
  readonly body: {
    import: { id: string; status: string; [name: string]: unknown };
    error?: { code: string };
    [name: string]: unknown;
  };
}

async function upload(name: string, content: string | Buffer, who = company): Promise<Answer> {
  const response = await house.server.inject({
    method: 'POST',
    url: `/api/v1/w/${who.slug}/imports?name=${encodeURIComponent(name)}`,
    headers: {
      cookie: who.owner.cookie,
      'sec-fetch-site': 'same-origin',
      'content-type': 'application/octet-stream',
    },
    payload: typeof content === 'string' ? Buffer.from(content) : content,
  });
  return { status: response.statusCode, body: JSON.parse(response.body) as Answer['body'] };
}

function ask(method: string, path: string, body?: unknown, who = company): Promise<Answer> {
  return who.owner.ask(method, `/api/v1/w/${who.slug}${path}`, body) as Promise<Answer>;
}

async function ended(id: string): Promise<Answer['body']['import']> {
  for (let i = 0; i < 300; i++) {
    const { body } = await ask('GET', `/imports/${id}`);
    if (!['running', 'checking'].includes(body.import.status)) return body.import;
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  throw new Error('the import did not end');
}

const mapping: MappingInput = {
  version: 1,
  source: 'branch survey',
  key: { column: 'id' },
  time: { column: 'تاریخ', calendar: 'persian' },
  customer: { key: 'customer', name: 'name' },
  touchpoint: { column: 'place', keys: { شعبه: 'branch' } },
  newTouchpoints: [{ key: 'branch', name: 'شعبه' }],
  scores: [{ column: 'nps', metric: 'nps', min: 0, max: 10, notApplicable: ['-'] }],
  texts: [{ column: 'نظر' }],
  attributes: [{ column: 'city', name: 'city' }],
};

const file = [
  'id,تاریخ,customer,name,place,nps,نظر,city',
  'r1,۱۴۰۴/۰۷/۰۱,c1,سارا,شعبه,۹,عالی بود,شیراز',
  'r2,1404/07/02 14:30,c2,رضا,branch,3,"صف طولانی، و ""بی‌نظم""\nخسته شدیم",تهران',
  'r3,1404/13/02,c2,رضا,branch,3,بد,تهران',
  'r4,1404/07/03,c1,سارا,branch,11,خوب,شیراز',
  'r5,1404/07/03,c1,سارا,nowhere,5,خوب,شیراز',
  'r6,1404/07/03,c1,سارا,branch,-,,شیراز',
  'r7,1404/07/04,c3,مینا,branch,-,=cmd|calc,شیراز',
  'r8,1404/07/04,c3,مینا,branch',
].join('\n');

test('from file to feedback: preview, mapping, dry run, run, rejected rows, run again', async () => {
  const uploaded = await upload('survey.csv', file);
  expect(uploaded.status).toBe(200);
  const { id } = uploaded.body.import;

  const preview = await ask('GET', `/imports/${id}/preview`);
  const guesses = preview.body['guesses'] as { column: string; role: string }[];
  expect(Object.fromEntries(guesses.map(g => [g.column, g.role]))).toMatchObject({
    id: 'key',
    customer: expect.any(String),
    city: 'attribute',
  });

  expect((await ask('POST', `/imports/${id}/start`)).body.error?.code).toBe('imports.mappingMissing');
  expect(
    (await ask('PUT', `/imports/${id}/mapping`, { ...mapping, key: { column: 'nope' } })).body.error?.code,
  ).toBe('imports.mappingColumns');
  expect((await ask('PUT', `/imports/${id}/mapping`, mapping)).status).toBe(200);

  expect((await ask('POST', `/imports/${id}/check`)).status).toBe(200);
  const checked = await ended(id);
  expect(checked).toMatchObject({
    status: 'checked',
    recorded: 0,
    findings: { rows: 8, good: 3, rejected: 5 },
  });
  expect((await ask('GET', '/feedback')).body['records']).toEqual([]);

  expect((await ask('POST', `/imports/${id}/start`)).status).toBe(200);
  expect(await ended(id)).toMatchObject({
    status: 'done',
    position: 8,
    recorded: 3,
    duplicates: 0,
    rejected: 5,
  });

  const detail = await ask('GET', `/imports/${id}`);
  const rejections = detail.body['rejections'] as {
    row: number;
    line: number;
    reason: string;
    column?: string;
  }[];
  expect(rejections.map(r => [r.row, r.line, r.reason, r.column])).toEqual([
    [3, 5, 'timeUnreadable', 'تاریخ'],
    [4, 6, 'scoreOutOfScale', 'nps'],
    [5, 7, 'touchpointUnknown', 'place'],
    [6, 8, 'nothing', undefined],
    [8, 10, 'columns', undefined],
  ]);

  const records = (await ask('GET', '/feedback')).body['records'] as Record<string, unknown>[];
  expect(records.map(r => [r['key'], r['occurredAt'], r['text']])).toEqual([
    ['r7', '2025-09-25T20:30:00.000Z', '=cmd|calc'],
    ['r2', '2025-09-24T11:00:00.000Z', 'صف طولانی، و "بی‌نظم"\nخسته شدیم'],
    ['r1', '2025-09-22T20:30:00.000Z', 'عالی بود'],
  ]);
  expect(records[2]).toMatchObject({
    attributes: { city: 'شیراز' },
    scores: [{ metric: 'nps', value: 9 }],
    source: 'import:branch survey',
  });

  const again = await upload('survey again.csv', file);
  await ask('PUT', `/imports/${again.body.import.id}/mapping`, mapping);
  await ask('POST', `/imports/${again.body.import.id}/start`);
  expect(await ended(again.body.import.id)).toMatchObject({ recorded: 0, duplicates: 3, rejected: 5 });
});

test('rejected rows come back as a file that spreadsheets do not run', async () => {
  const { body } = await upload('x.csv', 'id,when,nps\n=1+1,never,@5\n');
  const { id } = body.import;
  await ask('PUT', `/imports/${id}/mapping`, {
    version: 1,
    source: 'x',
    time: { column: 'when' },
    scores: [{ column: 'nps', metric: 'nps', min: 0, max: 10 }],
  });
  await ask('POST', `/imports/${id}/start`);
  await ended(id);
  const response = await house.server.inject({
    method: 'GET',
    url: `/api/v1/w/${company.slug}/imports/${id}/rejections.csv`,
    headers: { cookie: company.owner.cookie, 'accept-language': 'en' },
  });
  expect(response.body.split('\r\n').slice(0, 2)).toEqual([
    '\uFEFFid,when,nps,line,column,reason',
    expect.stringContaining("'=1+1,never,'@5,2,when,"),
  ]);
});

test('what is no table is refused and not kept', async () => {
  const codes = await Promise.all(
    [
      Buffer.alloc(0),
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]),
      Buffer.from('PK\x03\x04 broken'),
      Buffer.from([0x1f, 0x8b, 8, 0, 1, 2]),
    ].map(async content => {
      const { status, body } = await upload('bad', content);
      return [status, body.error?.code];
    }),
  );
  expect(codes).toEqual([
    [422, 'imports.fileEmpty'],
    [422, 'imports.fileNotText'],
    [422, 'imports.fileBroken'],
    [422, 'imports.fileBroken'],
  ]);
  const wide = await upload('wide.csv', `${'a,'.repeat(2_000_000)}\n1,2\n`);
  expect(wide.body.error?.code).toBe('imports.tooManyColumns');
});

test('another company sees nothing of it', async () => {
  const other = await house.company('Other');
  const { body } = await upload('mine.csv', file);
  for (const [method, path] of [
    ['GET', ''],
    ['GET', '/preview'],
    ['POST', '/check'],
    ['POST', '/start'],
    ['POST', '/cancel'],
    ['DELETE', ''],
    ['GET', '/rejections.csv'],
  ] as const)
    expect((await ask(method, `/imports/${body.import.id}${path}`, undefined, other)).status).toBe(404);
  expect((await ask('GET', '/imports', undefined, other)).body['imports']).toEqual([]);
});

test('rows by millions do not grow the process: a packed file that is mostly air is refused', async () => {
  const bomb = execFileSync('sh', ['-c', 'head -c 150000000 /dev/zero | tr "\\0" "a" | gzip -9']);
  const { status, body } = await upload('bomb.csv.gz', bomb);
  // One endless row: either it is found while looking for the header, or when the file is read.
  expect([status, body.error?.code]).toEqual([422, expect.stringMatching(/fileBomb|tooManyColumns/)]);
});
