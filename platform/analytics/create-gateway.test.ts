import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../id.ts';
import { testHouse, type TestHouse } from '../testkit/test-house.ts';

let house: TestHouse;
const mine = newId();
const theirs = newId();

const rows = (workspaceId: string, n: number) =>
  Array.from({ length: n }, (_, i) => ({
    workspace_id: workspaceId,
    at: new Date(Date.UTC(2026, 0, 1) + i * 1000).toISOString(),
    score: i % 11,
    note: `سفر "${i}" 'it\\'s'\n{x:String};`,
  }));

beforeAll(async () => {
  house = await testHouse();
  const { analytics } = house;
  await analytics.command(
    `create table wall_answer (workspace_id UUID, at DateTime64(3, 'UTC'), score Int16, note String)
     engine = MergeTree order by (workspace_id, at) settings non_replicated_deduplication_window = 100`,
  );
  await analytics.command(
    'create table wall_one (workspace_id UUID) engine = MergeTree order by workspace_id',
  );
  await analytics.command('create table wall_none (x String) engine = MergeTree order by x');
  await analytics.command(
    'create view wall_view as select workspace_id, count() as n from wall_answer group by workspace_id',
  );
  await analytics.insert('wall_answer', rows(mine, 20), 'mine');
  await analytics.insert('wall_answer', rows(theirs, 30), 'theirs');
  await analytics.insert('wall_one', [{ workspace_id: mine }, { workspace_id: theirs }], 'both');
  await analytics.insert('wall_none', [{ x: 'secret' }], 'x');
});
afterAll(() => house.close());

describe('every way to read a table ends at the wall', () => {
  const questions: [sql: string, n: number][] = [
    ['select count() as n from wall_answer', 20],
    ['select count() as n from default.wall_answer as a', 20],
    ['select count() as n from `wall_answer` where 1 or 1', 20],
    [`select count() as n from wall_answer where workspace_id = '${theirs}'`, 0],
    ['select sum(n) as n from wall_view', 20],
    ['with a as (select * from wall_answer) select count() as n from a', 20],
    ['select count() as n from wall_answer as x join wall_answer as y using (at)', 20],
    [`select uniqExact(y.workspace_id) as n from numbers(1) as x cross join wall_answer as y`, 1],
    [
      `select count() as n from (select 1) where toUUID('${theirs}') in (select workspace_id from wall_answer)`,
      0,
    ],
    [`select count() as n from (select 1) where toUUID('${theirs}') in wall_one`, 0],
    [
      `select count() as n from (select 1) where exists (select 1 from wall_one where workspace_id = '${theirs}')`,
      0,
    ],
    ['select (select count() from wall_answer) as n', 20],
    ['select count() as n from {t:Identifier}', 20],
    [
      'select sum(c) as n from (select count() c from wall_answer union all select count() from wall_answer)',
      40,
    ],
    ['select count() as n from wall_none', 0],
    ['select count() as n -- settings additional_table_filters = {}\nfrom wall_answer -- ;', 20],
    ["select countIf(note = 'x settings; from system.tables') + 20 as n from wall_answer", 20],
  ];
  test.each(questions)('%s', async (sql, n) => {
    const answer = await house.analytics.forWorkspace(mine).query<{ n: number }>(sql, { t: 'wall_answer' });
    expect(answer).toEqual([{ n }]);
  });

  test('of a union, each part', async () => {
    const sql = 'select count() as n from wall_answer union all select count() from wall_one';
    const answer = await house.analytics.forWorkspace(mine).query<{ n: number }>(sql);
    expect(answer.map(row => row.n).sort()).toEqual([1, 20]);
  });
});

test.each([
  'select count() from wall_answer settings additional_table_filters = {}',
  'select count() from (select * from wall_answer SETTINGS max_threads = 1)',
  "select count() from merge('default', 'wall_.*')",
  "select count() from `merge`('default', 'wall_.*')",
  "select count() from remote('127.0.0.1', default.wall_answer)",
  "select count() from clusterAllReplicas('default', default.wall_answer)",
  "select * from file('/etc/passwd', 'LineAsString')",
  "select file('/etc/passwd')",
  "select * from url('http://127.0.0.1/')",
  'select * from system.query_log',
  'select * from "information_schema".tables',
  'select 1; select 2',
  "select * from wall_answer into outfile '/tmp/x'",
  'select * from wall_answer format Null',
  'insert into wall_answer select * from wall_answer',
  'drop table wall_answer',
  'set additional_table_filters = {}',
  'select $$a$$',
  'select 1 /* /* */ settings max_threads = 1 -- */',
  'explain select 1',
  '',
])('refused: %s', async sql => {
  await expect(house.analytics.forWorkspace(mine).query(sql)).rejects.toThrow(/may not contain/);
});

test('a workspace id is an id', () => {
  const asking = house.analytics.forWorkspace(`${mine}' or 1 or '`).query('select count() from wall_answer');
  return expect(asking).rejects.toThrow(TypeError);
});

test('a table made later is behind the wall at once', async () => {
  await house.analytics.command(
    'create table wall_late (workspace_id UUID) engine = MergeTree order by tuple()',
  );
  await house.analytics.insert('wall_late', [{ workspace_id: theirs }], 't');
  expect(await house.analytics.forWorkspace(mine).query('select count() as n from wall_late')).toEqual([
    { n: 0 },
  ]);
});

test('many workspaces asking at once do not see through each other’s questions', async () => {
  const ask = (id: string) =>
    house.analytics
      .forWorkspace(id)
      .query<{ n: number }>('select count() as n from wall_answer where sleep(0.01) = 0');
  const answers = await Promise.all(Array.from({ length: 40 }, (_, i) => ask(i % 2 ? mine : theirs)));
  expect(answers.map(([row]) => row?.n)).toEqual(answers.map((_, i) => (i % 2 ? 20 : 30)));
});

test('the same token is inserted once; text and parameters survive as they are', async () => {
  const id = newId();
  for (let i = 0; i < 3; i++) await house.analytics.insert('wall_answer', rows(id, 5), "to'ken\\1");
  await house.analytics.insert('wall_answer', rows(id, 5), 'another');
  const store = house.analytics.forWorkspace(id);
  expect(await store.query('select count() as n, sum(score) as s, avg(score) as m from wall_answer')).toEqual(
    [{ n: 10, s: 20, m: 2 }],
  );
  const note = rows(id, 1)[0]?.note ?? '';
  const found = await store.query<{ note: string; at: string }>(
    'select note, at from wall_answer where note = {note:String} and score in {scores:Array(Int16)} limit 1',
    { note, scores: [0, 5] },
  );
  expect(found).toEqual([{ note, at: '2026-01-01 00:00:00.000' }]);
});

test('a wrong row or column is refused whole', async () => {
  const { analytics } = house;
  const good = rows(theirs, 1)[0] ?? {};
  await expect(analytics.insert('wall_answer', [good, { ...good, score: 'ten' }], 'bad')).rejects.toThrow();
  await expect(analytics.insert('wall_answer', [{ ...good, unknown: 1 }], 'bad2')).rejects.toThrow();
  expect(await analytics.forWorkspace(theirs).query('select count() as n from wall_answer')).toEqual([
    { n: 30 },
  ]);
});
