import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { OutboxEvent } from '../../../platform/events/event.ts';
import { newId } from '../../../platform/id.ts';
import { csat, draft, measuredCompany, nps, type MeasuredCompany } from '../rig/measured-company.ts';
import { clear } from './projection-analytics.ts';
import { project } from './project.ts';
import { rebuild } from './rebuild.ts';
import { there } from '../rig/there.ts';

let company: MeasuredCompany;
beforeAll(async () => void (company = await measuredCompany()));
afterAll(() => company?.close());
beforeEach(async () => {
  await company.house.systemPool.query('delete from feedback');
  await clear(company.services.analytics);
});

/** Everything that is counted, in an order of its own, with pairs that cancel out taken away. */
async function counted(): Promise<Record<string, unknown>> {
  const tables = ['score', 'score_day', 'score_segment_day', 'answer', 'answer_day', 'feedback'];
  const rows = await Promise.all(
    tables.map(table =>
      company.services.analytics.read(
        `select * except sign, sum(sign) as times from ${table} group by all having times != 0 order by all`,
      ),
    ),
  );
  return Object.fromEntries(tables.map((table, at) => [table, rows[at]]));
}

/** As the dispatcher does it: with a context of its own. */
const deliver = (events: readonly OutboxEvent[]): Promise<void> => project({ ...company.ctx }, events);

const recorded = (ids: readonly string[], batch: bigint, seq = 1n): OutboxEvent => ({
  name: 'feedback.recorded',
  payload: { ids },
  seq,
  batch,
  workspaceId: company.ctx.workspace.id,
});

test('a record becomes rows with its place on the road, its day in Tehran and its customer', async () => {
  const [search, , courier] = company.touchpoints;
  const [id] = await company.record([
    draft('2026-03-20T21:00:00Z', [nps(9), csat(2, { touchpointId: courier.id })], {
      touchpointId: search.id,
      language: 'fa',
      attributes: { segment: 'loyal', class: 'Business' },
      answers: [{ question: 'nps', kind: 'nps', value: 9 }],
    }),
  ]);
  const rows = await company.ctx.analytics.query<Record<string, unknown>>(
    `select metric, series, scale, wording, day, at, feedback, touchpoint, stage, journey_version > 0 as placed, channel,
       team, segment, language, value, attributes['class'] as class, sign from score order by metric`,
  );
  const common = {
    day: '2026-03-21',
    at: '2026-03-20 21:00:00',
    feedback: id,
    channel: 'phone',
    segment: 'loyal',
    language: 'fa',
    class: 'Business',
    sign: 1,
  };
  expect(rows).toMatchObject([
    {
      ...common,
      metric: 'csat',
      scale: '1-5',
      value: 2,
      touchpoint: courier.id,
      stage: 'use',
      team: company.teamId,
    },
    {
      ...common,
      metric: 'feedback',
      scale: '',
      value: 1,
      touchpoint: search.id,
      stage: 'discover',
      team: '',
    },
    {
      ...common,
      metric: 'nps',
      scale: '0-10',
      series: 'relational',
      value: 9,
      touchpoint: search.id,
      stage: 'discover',
    },
  ]);
});

test('answers: a row per scale, per option and per person of several options; texts without their words', async () => {
  const surveyId = newId();
  await company.record([
    draft('2026-03-20T10:00:00Z', [nps(3)], {
      surveyId,
      answers: [
        { question: 'nps', kind: 'nps', value: 3 },
        { question: 'one', kind: 'single-choice', value: 'a' },
        { question: 'many', kind: 'multiple-choice', value: ['a', 'other'], other: 'نان' },
        { question: 'why', kind: 'text', value: 'a secret' },
      ],
    }),
  ]);
  const rows = await company.ctx.analytics.query(
    "select question, kind, metric, scale, option, value from answer where survey != '' order by question, nth",
  );
  expect(rows).toEqual([
    { question: 'many', kind: 'multiple-choice', metric: '', scale: '', option: '', value: 0 },
    { question: 'many', kind: 'multiple-choice', metric: '', scale: '', option: 'a', value: 0 },
    { question: 'many', kind: 'multiple-choice', metric: '', scale: '', option: 'other', value: 0 },
    { question: 'nps', kind: 'nps', metric: 'nps', scale: '0-10', option: '', value: 3 },
    { question: 'one', kind: 'single-choice', metric: '', scale: '', option: 'a', value: 0 },
    { question: 'why', kind: 'text', metric: '', scale: '', option: '', value: 0 },
  ]);
  expect(JSON.stringify(await counted())).not.toContain('secret');
});

test('the same batch again, whole or in parts, counts nothing twice', async () => {
  const ids = await company.record([
    draft('2026-03-01T10:00:00Z', [nps(9)]),
    draft('2026-03-02T10:00:00Z', [nps(2), csat(5)]),
    draft('2026-03-03T10:00:00Z', [nps(7)]),
  ]);
  const before = await counted();
  await deliver([recorded(ids, 900n)]);
  await deliver([recorded(ids, 900n)]);
  await deliver([recorded(ids.slice(0, 1), 900n, 1n)]);
  await deliver([recorded(ids.slice(1), 900n, 2n)]);
  expect(await counted()).toEqual(before);
});

test('a delivery cut short before the records’ own rows is finished, and nothing of it counted twice', async () => {
  const ids = await company.record([draft('2026-03-01T10:00:00Z', [nps(9)])]);
  const whole = await counted();
  await clear(company.services.analytics);
  await deliver([recorded(ids, 901n)]);
  await company.services.analytics.command('truncate table feedback');
  await deliver([recorded(ids, 901n)]);
  expect(await counted()).toEqual(whole);
});

test('a change takes the old row back; a deletion takes everything back, and merges forget it', async () => {
  const [id = '', other = ''] = await company.record([
    draft('2026-03-01T10:00:00Z', [nps(9), csat(5)]),
    draft('2026-03-01T10:00:00Z', [nps(0)]),
  ]);
  await company.house.systemPool.query(
    `update feedback set "values" = '{4,5}', revision = 1, occurred_at = '2026-05-05T00:00:00Z' where id = $1`,
    [id],
  );
  const event = { ...recorded([], 902n), name: 'feedback.changed', payload: { id, revision: 1, before: {} } };
  await deliver([event]);
  await deliver([event]);
  const values = () =>
    company.ctx.analytics.query(
      `select day, metric, value, sum(sign) as n from score_day where metric != 'feedback' group by all having n != 0 order by all`,
    );
  expect(await values()).toEqual([
    { day: '2026-03-01', metric: 'nps', value: 0, n: 1 },
    { day: '2026-05-05', metric: 'csat', value: 5, n: 1 },
    { day: '2026-05-05', metric: 'nps', value: 4, n: 1 },
  ]);

  await company.house.systemPool.query('delete from feedback where id = $1', [id]);
  const deleted = { ...recorded([], 903n), name: 'feedback.deleted', payload: { records: [{ id }] } };
  await deliver([deleted]);
  await deliver([deleted]);
  expect(await values()).toEqual([{ day: '2026-03-01', metric: 'nps', value: 0, n: 1 }]);
  for (const table of ['score', 'feedback'])
    await company.services.analytics.command(`optimize table ${table} final`);
  const left = await company.services.analytics.read('select distinct feedback from score');
  expect(left).toEqual([{ feedback: other }]);
});

/** What may be cut off: an insert of the recount (from 1), and the rollup that the one before it did not reach. */
const cuts = [
  { at: 1, unreached: undefined },
  { at: 2, unreached: 'score_to_day' },
  { at: 3, unreached: 'answer_to_day' },
  { at: 3, unreached: undefined },
  { at: 4, unreached: 'score_to_segment_day' },
];

test.each(cuts)(
  'a change cut short before insert $at, $unreached not reached, is done to the letter',
  async cut => {
    const surveyId = newId();
    const answered = { surveyId, answers: [{ question: 'q', kind: 'multiple-choice', value: ['x', 'y'] }] };
    const [id = '', gone = ''] = await company.record([
      draft('2026-03-01T10:00:00Z', [nps(9), csat(5)], answered),
      draft('2026-03-02T10:00:00Z', [nps(1)], answered),
    ]);
    await company.house.systemPool.query(
      `update feedback set "values" = '{4,5}', channel = 'email', revision = 1 where id = $1`,
      [id],
    );
    await company.house.systemPool.query('delete from feedback where id = $1', [gone]);
    const event = { ...recorded([], 904n), name: 'feedback.changed', payload: { id, revision: 0 } };
    const also = { ...event, payload: { id: gone, revision: 0 }, seq: 2n };

    const { analytics } = company.services;
    const [view] =
      cut.unreached === undefined
        ? []
        : await analytics.read<{ q: string }>(
            `select create_table_query as q from system.tables where name = '${cut.unreached}' and database = currentDatabase()`,
          );
    let inserts = 0;
    const failing = {
      ...analytics,
      insert: async (...given: Parameters<typeof analytics.insert>) => {
        if (++inserts === cut.at) throw new Error('cut off');
        await analytics.insert(...given);
      },
    };
    if (cut.unreached !== undefined) await analytics.command(`drop view ${cut.unreached}`);
    const short = { ...company.ctx, services: { ...company.services, analytics: failing } };
    await expect(project(short, [event, also])).rejects.toThrow('cut off');
    if (view !== undefined) await analytics.command(view.q);

    // What somebody changes before the repetition has an event of its own, which comes later.
    await company.house.systemPool.query(`update feedback set channel = 'sms', revision = 2 where id = $1`, [
      id,
    ]);
    await deliver([event, also]);
    await deliver([event, also]);
    await deliver([{ ...event, payload: { id, revision: 1 }, batch: 905n, seq: 3n }]);
    const after = await counted();
    expect(after).toMatchObject({ feedback: [{ id, revision: 2 }] });
    await rebuild(company.services);
    expect(after).toEqual(await counted());
    expect((await company.house.systemPool.query('select from recount')).rowCount).toBe(0);
  },
);

test('a rebuild counts the same, of every workspace, and may run while feedback arrives', async () => {
  const [search, checkout] = company.touchpoints;
  const surveyId = newId();
  await company.record(
    Array.from({ length: 60 }, (_, i) =>
      draft(
        `2026-0${1 + (i % 9)}-15T20:30:00Z`,
        [nps(i % 11), csat(1 + (i % 5), { touchpointId: checkout.id })],
        {
          ...(i % 3 === 0 && { touchpointId: search.id }),
          ...(i % 4 === 0 && {
            surveyId,
            answers: [{ question: 'q', kind: 'multiple-choice', value: ['x', 'y'] }],
          }),
          channel: there(['phone', 'email'][i % 2]),
          attributes: { city: `c${i % 4}` },
        },
      ),
    ),
  );
  const before = await counted();
  const progress: number[] = [];
  const done = await rebuild(company.services, ({ records }) => progress.push(records));
  expect(done.records).toBe(60);
  expect(progress.at(-1)).toBe(60);
  expect(await counted()).toEqual(before);

  const [meanwhile] = await Promise.all([
    company.record([draft('2026-07-01T10:00:00Z', [nps(10)])]),
    rebuild(company.services),
  ]);
  await company.house.drain();
  expect(meanwhile).toHaveLength(1);
  const after = await counted();
  expect(after['feedback']).toHaveLength(61);
  await rebuild(company.services);
  expect(await counted()).toEqual(after);
});

test('dashboards are told', async () => {
  const told: unknown[] = [];
  const stop = company.services.live.subscribe(company.ctx.workspace.id, message => told.push(message));
  await company.record([draft('2026-03-01T10:00:00Z', [nps(9)])]);
  await expect.poll(() => told.length).toBeGreaterThan(0);
  stop();
  expect(told[0]).toMatchObject({ name: 'feedback.projected', payload: { records: 1 } });
});
