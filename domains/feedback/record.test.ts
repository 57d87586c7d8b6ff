import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../../platform/id.ts';
import type { Services } from '../../platform/services.ts';
import { testHouse, type TestHouse } from '../../platform/testkit/test-house.ts';
import { inWorkspace } from '../../platform/postgres/tenant.ts';
import { selectFeedback, selectFeedbackAfter } from './load-store.ts';
import type { FeedbackDraft } from '../../platform/feedback-draft.ts';
import { recordFeedbackBulk } from './record-bulk.ts';
import { recordFeedback } from './record.ts';

let house: TestHouse;
let services: Services;

beforeAll(async () => {
  house = await testHouse();
  // Only what recording needs: the outbox stays as it was written.
  services = {
    tenantPool: house.tenantPool,
    systemPool: house.systemPool,
    log: house.log,
    wake() {},
  } as never;
});
afterAll(() => house.close());

function draft(key: string, more: Partial<FeedbackDraft> = {}): FeedbackDraft {
  return {
    key,
    source: 'api:test',
    channel: 'api',
    occurredAt: new Date('2026-05-01T10:00:00Z'),
    scores: [
      {
        metric: 'nps',
        value: 9,
        min: 0,
        max: 10,
        good: 'high',
        question: 'q1',
        wording: 1,
        series: 'relational',
      },
      {
        metric: 'ces1',
        value: 2.5,
        min: 1,
        max: 5,
        good: 'low',
        question: 'q2',
        wording: 2,
        series: 'transactional',
        touchpointId,
      },
    ],
    answers: [{ question: 'q3', kind: 'multiple-choice', value: ['a', 'b'], other: 'دیگر' }],
    text: 'پیک دیر رسید',
    language: 'fa',
    attributes: { class: 'Business' },
    ...more,
  };
}
const touchpointId = '01900000-0000-7000-8000-000000000001';

async function newWorkspace(): Promise<string> {
  const id = newId();
  await house.systemPool.query(
    `insert into workspace (id, slug, name, language, calendar, time_zone, week_start, currency)
     values ($1, $2, 'Test', 'fa', 'persian', 'Asia/Tehran', 6, 'IRR')`,
    [id, `test-${id}`],
  );
  return id;
}

async function all(workspaceId: string) {
  return inWorkspace(house.tenantPool, workspaceId, db =>
    selectFeedbackAfter(db, house.tenantPool, workspaceId, undefined, 100_000),
  );
}

async function outboxIds(workspaceId: string): Promise<string[]> {
  const { rows } = await house.systemPool.query<{ ids: string[] }>(
    "select payload->'ids' as ids from outbox where workspace_id = $1 and name = 'feedback.recorded' order by seq",
    [workspaceId],
  );
  return rows.flatMap(row => row.ids);
}

test('what was recorded is read back as it was', async () => {
  const workspaceId = await newWorkspace();
  const { id, duplicate } = await recordFeedback(services, workspaceId, draft('one'));
  expect(duplicate).toBe(false);
  const [record] = await inWorkspace(house.tenantPool, workspaceId, db =>
    selectFeedback(db, house.tenantPool, workspaceId, [id]),
  );
  const { scores, answers, text, attributes, language, occurredAt } = draft('one');
  expect(record).toMatchObject({
    id,
    scores,
    answers,
    text,
    attributes,
    language,
    occurredAt,
    revision: 0,
    channel: 'api',
  });
  expect(await outboxIds(workspaceId)).toEqual([id]);
});

test('the same keys at the same moment, many times over, are recorded once and told once', async () => {
  const workspaceId = await newWorkspace();
  const calls = Array.from({ length: 600 }, (_, i) =>
    recordFeedback(services, workspaceId, draft(`k${i % 100}`)),
  );
  const results = await Promise.all(calls);
  const stored = await all(workspaceId);
  expect(stored).toHaveLength(100);
  expect(results.filter(r => !r.duplicate)).toHaveLength(100);
  for (const [i, result] of results.entries())
    expect(stored.find(record => record.key === `k${i % 100}`)?.id).toBe(result.id);
  expect((await outboxIds(workspaceId)).sort()).toEqual(stored.map(record => record.id).sort());
});

test('calls that arrive together share a commit', async () => {
  const workspaceId = await newWorkspace();
  await recordFeedback(services, workspaceId, draft('first'));
  await Promise.all(
    Array.from({ length: 300 }, (_, i) => recordFeedback(services, workspaceId, draft(`g${i}`))),
  );
  const { rows } = await house.systemPool.query<{ n: string }>(
    'select count(*) as n from outbox where workspace_id = $1',
    [workspaceId],
  );
  expect(Number(rows[0]?.n)).toBeLessThan(30);
});

test('one that cannot be stored fails alone', async () => {
  const workspaceId = await newWorkspace();
  const drafts = Array.from({ length: 50 }, (_, i) =>
    draft(
      `n${i}`,
      i === 17 ? { surveyId: 'not a uuid' } : i === 33 ? { key: randomBytes(9_000).toString('hex') } : {},
    ),
  );
  const results = await Promise.allSettled(drafts.map(one => recordFeedback(services, workspaceId, one)));
  const failed = results.flatMap((r, i) =>
    r.status === 'rejected' ? [[i, (r.reason as { code: string }).code]] : [],
  );
  expect(failed).toEqual([
    [17, 'feedback.unstorable'],
    [33, 'feedback.unstorable'],
  ]);
  expect(await all(workspaceId)).toHaveLength(48);
});

test('characters that PostgreSQL cannot hold are left out, the rest of the words is kept', async () => {
  const workspaceId = await newWorkspace();
  const { id } = await recordFeedback(
    services,
    workspaceId,
    draft('nul', { text: 'a\0b \ud83d!', attributes: { 'x\0': '\ud83d' } }),
  );
  const [record] = await inWorkspace(house.tenantPool, workspaceId, db =>
    selectFeedback(db, house.tenantPool, workspaceId, [id]),
  );
  expect(record?.text).toBe('ab \ufffd!');
});

test('a workspace sees only its own, and the same key in two workspaces is two', async () => {
  const [one, two] = [await newWorkspace(), await newWorkspace()];
  const a = await recordFeedback(services, one, draft('same'));
  const b = await recordFeedback(services, two, draft('same'));
  expect(b).toMatchObject({ duplicate: false });
  expect((await all(one)).map(r => r.id)).toEqual([a.id]);
  const stolen = await inWorkspace(house.tenantPool, two, db =>
    selectFeedback(db, house.tenantPool, one, [a.id]),
  );
  expect(stolen).toEqual([]);
  await expect(
    inWorkspace(house.tenantPool, two, db =>
      db.$client.query(
        "insert into feedback (workspace_id, id, occurred_at, channel, source, key, measures, \"values\") values ($1, $2, now(), 'x', 'x', 'x', '{}', '{}')",
        [one, newId()],
      ),
    ),
  ).rejects.toThrow(/row-level security/);
});

test('customers are made by their key and found again', async () => {
  const workspaceId = await newWorkspace();
  const customer = { externalKey: 'C-1', name: 'سارا', attributes: { segment: 'loyal' } };
  await Promise.all([
    recordFeedback(services, workspaceId, draft('c1', { customer })),
    recordFeedback(services, workspaceId, draft('c2', { customer: { externalKey: 'C-1' } })),
    recordFeedback(services, workspaceId, draft('c3')),
  ]);
  await recordFeedbackBulk(services, workspaceId, [
    draft('c4', { customer: { externalKey: 'C-1' } }),
    draft('c5', { customer: { email: 'A@b.ir' } }),
  ]);
  const people = new Map((await all(workspaceId)).map(r => [r.key, r.customerId]));
  expect(people.get('c1')).toBeDefined();
  expect(people.get('c2')).toBe(people.get('c1'));
  expect(people.get('c4')).toBe(people.get('c1'));
  expect(people.get('c3')).toBeUndefined();
  expect(people.get('c5')).toBeDefined();
});

test('recording in bulk gives what recording one by one gives, and may be repeated', async () => {
  const [one, many] = [await newWorkspace(), await newWorkspace()];
  const odd = [
    'tab\there',
    'new\nline\r\n',
    'back\\slash \\N \\u0000',
    'quote"s',
    'ی‌ک',
    '\ud83d',
    '\0',
    '',
    '{a,b}',
  ];
  const drafts = Array.from({ length: 60 }, (_, i) => {
    const text = odd[i % odd.length] ?? '';
    return draft(`b${i}`, {
      text,
      attributes: { odd: text, n: String(i) },
      answers: [{ question: 'q', kind: 'text', value: text }],
    });
  });
  for (const d of drafts) await recordFeedback(services, one, d);
  expect(await recordFeedbackBulk(services, many, drafts)).toEqual({ recorded: 60, duplicates: 0 });
  const twice = [...drafts.slice(50), draft('b60'), draft('b61'), draft('b61')];
  expect(await recordFeedbackBulk(services, many, twice)).toEqual({ recorded: 2, duplicates: 11 });
  const plain = async (workspaceId: string) =>
    (await all(workspaceId))
      .filter(r => Number(r.key.slice(1)) < 60)
      .map(({ id: _i, receivedAt: _r, scores, ...rest }) => ({
        ...rest,
        scores: scores.map(({ measure: _m, ...s }) => s),
      }))
      .sort((a, b) => Number(a.key.slice(1)) - Number(b.key.slice(1)));
  expect(await plain(many)).toEqual(await plain(one));
  expect(new Set(await outboxIds(many)).size).toBe(62);
});
