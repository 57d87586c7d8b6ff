import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testServer, type Company, type TestServer } from '../../../app/test-server.ts';
import type { CustomerMappingInput } from './model/mapping.ts';

let house: TestServer;
let company: Company;

beforeAll(async () => {
  house = await testServer();
  company = await house.company('Shop', { language: 'fa', calendar: 'persian', timeZone: 'Asia/Tehran' });
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
    url: `/api/v1/w/${who.slug}/customers/imports?name=${encodeURIComponent(name)}`,
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
  return who.owner.ask(method, `/api/v1/w/${who.slug}/customers${path}`, body) as Promise<Answer>;
}

async function ended(id: string, who = company): Promise<Answer['body']['import']> {
  for (let i = 0; i < 300; i++) {
    const { body } = await ask('GET', `/imports/${id}`, undefined, who);
    if (!['running', 'checking'].includes(body.import.status)) return body.import;
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  throw new Error('the import did not end');
}

/** Uploads, maps and runs a file; gives the import at its end. */
async function bring(content: string | Buffer, mapping: CustomerMappingInput, who = company) {
  const { body } = await upload('customers.csv', content, who);
  const { id } = body.import;
  expect((await ask('PUT', `/imports/${id}/mapping`, mapping, who)).status).toBe(200);
  expect((await ask('POST', `/imports/${id}/start`, {}, who)).status).toBe(200);
  return ended(id, who);
}

interface CustomerView {
  readonly id: string;
  readonly externalKey: string;
  readonly name: string | null;
  readonly phone: string | null;
  readonly createdAt: string;
  readonly attributes: Record<string, string>;
  readonly consent: Record<string, Record<string, { granted: boolean; source: string }>>;
}

async function customers(query: string, who = company): Promise<CustomerView[]> {
  return (await ask('GET', query, undefined, who)).body['customers'] as CustomerView[];
}

const mapping: CustomerMappingInput = {
  version: 1,
  key: 'کد',
  name: ['نام'],
  email: 'email',
  phone: 'موبایل',
  since: { column: 'عضویت', calendar: 'persian' },
  consent: [{ column: 'خبرنامه', purpose: 'marketing', channel: 'email' }],
  attributes: [{ column: 'شهر', name: 'city' }],
};

const file = [
  'کد,نام,email,موبایل,عضویت,خبرنامه,شهر',
  '۱۰۰۱,سارا کریمی,sara@x.ir,۰۹۱۲۱۱۱۲۲۳۳,۱۴۰۳/۰۲/۰۱,بله,شیراز',
  '۱۰۰۲,رضا,not an address,,1403/02/02,خیر,تهران',
  '۱۰۰۳,مینا,mina@x.ir,call,1403/02/02,خیر,تهران',
  '۱۰۰۴,نیما,nima@x.ir,,1403/13/02,خیر,تهران',
  '۱۰۰۵,هما,homa@x.ir,,1403/02/03,شاید,تهران',
  ',بی‌نام,,,,,',
  '۱۰۰۷,لیلا,leila@x.ir,09121112244,1403/02/04,خیر,"تهران، ""ونک"""',
  '۱۰۰۸,کوتاه',
].join('\n');

test('from file to customers: preview, mapping, dry run, run, rejected rows, and the same again changes nothing', async () => {
  const uploaded = await upload('customers.csv', file);
  expect(uploaded.status).toBe(200);
  const { id } = uploaded.body.import;
  const preview = await ask('GET', `/imports/${id}/preview`);
  const guesses = preview.body['guesses'] as { column: string; role: string }[];
  expect(guesses.map(guess => guess.role)).toEqual([
    'key',
    'name',
    'email',
    'phone',
    'since',
    'consent',
    'attribute',
  ]);

  expect((await ask('POST', `/imports/${id}/start`)).body.error?.code).toBe('imports.mappingMissing');
  const wrong = await ask('PUT', `/imports/${id}/mapping`, { ...mapping, key: 'nope' });
  expect(wrong.body.error?.code).toBe('imports.mappingColumns');
  const nameless = await ask('PUT', `/imports/${id}/mapping`, { version: 1, name: ['نام'] });
  expect(nameless.body.error?.code).toBe('directory.importUnnamed');
  expect((await ask('PUT', `/imports/${id}/mapping`, mapping)).status).toBe(200);

  await ask('POST', `/imports/${id}/check`);
  expect(await ended(id)).toMatchObject({
    status: 'checked',
    findings: { rows: 8, created: 2, changed: 0, unchanged: 0, rejected: 6, withConsent: 2 },
  });
  expect(await customers('?')).toEqual([]);

  await ask('POST', `/imports/${id}/start`);
  expect(await ended(id)).toMatchObject({ status: 'done', position: 8, created: 2, changed: 0, rejected: 6 });
  const rejections = (await ask('GET', `/imports/${id}`)).body['rejections'] as Record<string, unknown>[];
  expect(rejections.map(r => [r['row'], r['line'], r['reason'], r['column']])).toEqual([
    [2, 3, 'emailInvalid', 'email'],
    [3, 4, 'phoneInvalid', 'موبایل'],
    [4, 5, 'timeUnreadable', 'عضویت'],
    [5, 6, 'consentUnreadable', 'خبرنامه'],
    [6, 7, 'customerUnnamed', 'کد'],
    [8, 9, 'columns', undefined],
  ]);
  const [sara] = await customers('?q=كريمي');
  expect(sara).toMatchObject({
    externalKey: '1001',
    name: 'سارا کریمی',
    phone: '09121112233',
    createdAt: '2024-04-19T20:30:00.000Z',
    attributes: { city: 'شیراز' },
    consent: { marketing: { email: { granted: true, source: 'customers.csv' } } },
  });
  expect(await customers('?consent=marketing:email')).toHaveLength(1);

  const before = await house.services.systemPool.query('select * from customer order by id');
  expect(await bring(file, mapping)).toMatchObject({ created: 0, changed: 0, unchanged: 2, rejected: 6 });
  const after = await house.services.systemPool.query('select * from customer order by id');
  expect(after.rows).toEqual(before.rows);
});

test('what is new completes, what is missing stays, and a customer’s own no is not overruled', async () => {
  const who = await house.company('Other shop');
  const map: CustomerMappingInput = {
    version: 1,
    key: 'id',
    name: ['name'],
    phone: 'phone',
    since: { column: 'since' },
    consent: [{ column: 'mail' }],
    attributes: [{ column: 'city', name: 'city' }],
  };
  const head = 'id,name,phone,since,mail,city\n';
  await bring(`${head}a,Ann,0912333,2024-05-01,yes,Hanoi\nb,Bob,,2024-05-01,no,Hue\n`, map, who);
  const second = await bring(
    `${head}a,,0912444,2025-01-01,no,\nb,Bob,,2023-01-01,yes,Hue\nc,Cyd,,,,\nc,Cyd,0912555,,,\n`,
    map,
    who,
  );
  expect(second).toMatchObject({ created: 1, changed: 2, unchanged: 1, rejected: 0 });
  const [c, b, a] = await customers('?', who);
  expect(a).toMatchObject({ name: 'Ann', phone: '0912444', attributes: { city: 'Hanoi' } });
  expect(a?.createdAt).toBe('2024-05-01T00:00:00.000Z');
  expect(a?.consent['marketing']?.['email']?.granted).toBe(false);
  expect(b?.createdAt).toBe('2023-01-01T00:00:00.000Z');
  expect(b?.consent['marketing']?.['email']?.granted).toBe(false);
  expect(c).toMatchObject({ name: 'Cyd', phone: '0912555' });
  const { rows } = await house.services.systemPool.query<{ n: number }>(
    'select count(*)::int as n from consent_change where workspace_id = $1',
    [who.id],
  );
  expect(rows[0]?.n).toBe(3);
});

test('rejected rows come back with reasons in the reader’s language, as a file that spreadsheets do not run', async () => {
  const done = await bring('id,mail\n=1+1,@nobody\n', { version: 1, key: 'id', email: 'mail' });
  const ask = async (language: string) =>
    (
      await house.server.inject({
        method: 'GET',
        url: `/api/v1/w/${company.slug}/customers/imports/${done.id}/rejections.csv`,
        headers: { cookie: company.owner.cookie, 'accept-language': language },
      })
    ).body.split('\r\n');
  expect((await ask('en')).slice(0, 2)).toEqual([
    '\uFEFFid,mail,line,column,reason',
    expect.stringContaining("'=1+1,'@nobody,2,mail,This is not"),
  ]);
});

test('hostile and half-written files are refused, or lose their bad rows only', async () => {
  const codes = await Promise.all(
    [
      Buffer.alloc(0),
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]),
      Buffer.from('PK\x03\x04 broken'),
    ].map(async content => (await upload('bad', content)).body.error?.code),
  );
  expect(codes).toEqual(['imports.fileEmpty', 'imports.fileNotText', 'imports.fileBroken']);

  const map: CustomerMappingInput = { version: 1, key: 'id', name: ['name'] };
  const odd = await bring(
    `id,name\nx1,"never closed\nx2,fine\nx4,\ud800lone\nx5,${'y'.repeat(150_000)}\n`,
    map,
  );
  expect(odd).toMatchObject({ status: 'done', position: 4, created: 2, rejected: 2 });

  const lines = Array.from({ length: 40_000 }, (_, i) => `h${i},Name ${i}`).join('\n');
  const packed = gzipSync(`id,name\n${lines}\n`);
  const half = await bring(packed.subarray(0, packed.length - 20_000), map);
  expect(half).toMatchObject({ status: 'failed', error: { code: 'imports.fileBroken' } });
  const { rows } = await house.services.systemPool.query<{ n: number }>(
    `select count(*)::int as n from customer where workspace_id = $1 and external_key like 'h%'`,
    [company.id],
  );
  // What was read whole before the break is there, and counted.
  expect(rows[0]?.n).toBe(half['created']);
});

test('another company sees nothing of it, and a reader may not import', async () => {
  const other = await house.company('Stranger');
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
  const agent = await company.member('agent');
  const refused = await agent.ask('GET', `/api/v1/w/${company.slug}/customers/imports`);
  expect(refused.status).toBe(403);
});
