import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask, testServer, type Company, type TestServer } from '../../app/test-server.ts';
import type { FeedbackDraft } from '../feedback/index.ts';
import { recordFeedback } from '../feedback/server.ts';
import type { SurveyResults } from './actions/get-survey-results.ts';
import type { FigureList } from './actions/list-figures.ts';
import { readQuestionCounts } from './results-analytics.ts';
import { csat, draft, nps } from './rig/measured-company.ts';
import { there } from './rig/there.ts';

/** A published survey's results and figures, over HTTP. */

let house: TestServer;
let acme: Company;
let surveyId = '';
let token = '';

const question = (id: string, kind: string, settings: object = {}) => ({
  id,
  kind,
  title: { en: id },
  wording: 1,
  settings,
});
const ends = { low: { en: 'low' }, high: { en: 'high' }, style: 'numbers' };
const choice = {
  options: ['red', 'green', 'blue'].map(key => ({ key, label: { en: key } })),
  other: true,
  shuffle: false,
};
const definition = {
  languages: ['en'],
  title: { en: 'Delivery' },
  thanks: { en: 'Thanks' },
  series: 'transactional',
  theme: { accent: '#0E7C86' },
  pages: [
    {
      id: 'page',
      questions: [
        question('nps', 'nps', ends),
        question('csat', 'csat', { ...ends, style: 'faces' }),
        question('one', 'single-choice', choice),
        question('many', 'multiple-choice', choice),
        question('why', 'text', { placeholder: {}, long: true, maxLength: 500 }),
      ],
    },
  ],
};

function response(i: number, more: Partial<FeedbackDraft> = {}): FeedbackDraft {
  const [likely, satisfied] = [i % 11, 1 + (i % 5)];
  return draft(
    `2026-04-${String(1 + (i % 28)).padStart(2, '0')}T10:00:00Z`,
    [nps(likely, { series: 'transactional' }), csat(satisfied)],
    {
      surveyId,
      surveyVersion: 1,
      channel: 'link',
      language: i % 2 === 0 ? 'fa' : 'vi',
      attributes: { segment: i % 3 === 0 ? 'loyal' : 'hurried' },
      answers: [
        { question: 'nps', kind: 'nps', value: likely },
        { question: 'csat', kind: 'csat', value: satisfied },
        { question: 'one', kind: 'single-choice', value: i % 4 === 0 ? 'red' : 'green' },
        {
          question: 'many',
          kind: 'multiple-choice',
          value: i % 2 ? ['red', 'blue'] : ['other'],
          ...(i % 2 ? {} : { other: `other ${i}` }),
        },
        ...(i % 3 === 0 ? [{ question: 'why', kind: 'text', value: `because ${i}` }] : []),
      ],
      ...more,
    },
  );
}

const get = async <T>(path: string) => {
  const answer = await acme.owner.ask('GET', `/api/v1/w/${acme.slug}${path}`);
  if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body as T;
};

beforeAll(async () => {
  house = await testServer();
  acme = await house.company('Acme', { calendar: 'persian', timeZone: 'Asia/Tehran' });
  const base = `/api/v1/w/${acme.slug}`;
  const made = (await acme.owner.ask('POST', `${base}/surveys`, { definition })).body as {
    id: string;
    revision: number;
  };
  surveyId = made.id;
  const published = await acme.owner.ask('POST', `${base}/surveys/${surveyId}/publish`, {
    revision: made.revision,
  });
  expect(published.status, JSON.stringify(published.body)).toBe(200);
  const link = (await acme.owner.ask('POST', `${base}/surveys/${surveyId}/links`, { name: 'Link' })).body as {
    url: string;
  };
  token = link.url.split('/').at(-1) ?? '';
  await Promise.all(
    Array.from({ length: 110 }, (_, i) => recordFeedback(house.services, acme.id, response(i))),
  );
  await house.house.drain();
});
afterAll(() => house?.close());

test('per question: figures, distribution, options of persons, latest texts', async () => {
  const results = await get<SurveyResults>(`/surveys/${surveyId}/results`);
  expect(results.responses).toMatchObject({ value: 110, n: 110, method: 'count' });
  expect(results.questions.map(one => one.question)).toEqual(['nps', 'csat', 'one', 'many', 'why']);
  const summary = (id: string) => there(results.questions.find(one => one.question === id)).summary;

  // 110 answers, ten of each: 20 promoters, 70 detractors.
  expect(summary('nps')).toMatchObject({ type: 'score', counts: Array.from({ length: 11 }, () => 10) });
  const [figure] = there(there(results.questions[0]).strands[0]).figures;
  expect(figure).toMatchObject({ metric: 'nps', n: 110, method: 'adjusted-wald' });
  expect(there(figure).value).toBeCloseTo((100 * (20 - 70)) / 110, 10);
  expect(there(there(results.questions[0]).strands[0]).strand).toEqual({
    series: 'transactional',
    scale: '0-10',
    good: 'high',
    wording: 1,
  });

  expect(summary('csat')).toMatchObject({ type: 'score', counts: [22, 22, 22, 22, 22] });
  expect(there(there(results.questions[1]).strands[0]).figures.map(one => [one.metric, one.value])).toEqual([
    ['csat', 0.4],
    ['csat-mean', 3],
  ]);
  expect(summary('one')).toMatchObject({
    type: 'choices',
    n: 110,
    counts: [
      { key: 'red', count: 28 },
      { key: 'green', count: 82 },
      { key: 'blue', count: 0 },
      { key: 'other', count: 0 },
    ],
  });
  expect(summary('many')).toMatchObject({
    type: 'choices',
    n: 110,
    counts: [
      { key: 'red', count: 55 },
      { key: 'green', count: 0 },
      { key: 'blue', count: 55 },
      { key: 'other', count: 55 },
    ],
  });
  const many = summary('many');
  expect(many.type === 'choices' && many.others[0]?.text).toMatch(/^other \d+$/);
  const why = summary('why');
  expect(why.type === 'texts' && [why.n, why.latest.length, why.latest[0]?.occurredAt.slice(0, 10)]).toEqual([
    37,
    6,
    '2026-04-28',
  ]);
});

test('filters, by the rollup or by single answers, say the same', async () => {
  const fa = await get<SurveyResults>(`/surveys/${surveyId}/results?language=fa`);
  expect(fa.responses.n).toBe(55);
  const loyal = await get<SurveyResults>(
    `/surveys/${surveyId}/results?segment=loyal&language=fa&language=vi`,
  );
  expect(loyal.responses.n).toBe(37);
  expect(there(there(there(loyal.questions[0]).strands[0]).figures[0]).n).toBe(37);
  const { analytics } = await house.services.systemContext(acme.id);
  const range = { start: 20_000, end: 21_000 };
  for (const values of [{}, { language: ['fa'] }]) {
    const read = async (single: boolean) =>
      (await readQuestionCounts(analytics, surveyId, { values }, range, single))
        .map(({ counts, ...one }) => ({
          ...one,
          of: [...one.of.values()],
          counts: counts.map(count => JSON.stringify(count)).sort(),
        }))
        .sort((a, b) => (a.question < b.question ? -1 : 1));
    expect(await read(false)).toEqual(await read(true));
  }
});

test('an answer in another wording stands beside, not in', async () => {
  await recordFeedback(
    house.services,
    acme.id,
    response(9, {
      scores: [nps(10, { series: 'transactional', wording: 2 })],
      answers: [{ question: 'nps', kind: 'nps', value: 10 }],
    }),
  );
  await house.house.drain();
  const { questions } = await get<SurveyResults>(`/surveys/${surveyId}/results`);
  expect(there(questions[0]).strands.map(one => [one.strand.wording, there(one.figures[0]).n])).toEqual([
    [2, 1],
    [1, 110],
  ]);
});

test('response rate: finished of all who were shown the survey', async () => {
  const save = (key: string, changes: number) =>
    ask(house.server, 'PUT', `/api/public/responses/${key}`, {
      token,
      key,
      changes,
      version: 1,
      language: 'en',
      answers: changes > 0 ? [{ question: 'nps', value: 9 }] : [],
    });
  for (const [key, changes] of [
    ['visitor-one', 0],
    ['visitor-two', 1],
    ['visitor-three', 3],
  ] as const)
    expect((await save(key, changes)).status).toBeLessThan(300);
  const rate = (more: string) => get<FigureList>(`/figures?metric=response-rate&from=2026-01-01${more}`);
  const { strands } = await rate('&by=language');
  expect(strands).toHaveLength(1);
  expect(strands[0]?.total).toMatchObject({ n: 114, value: 111 / 114, method: 'wilson' });
  const english = strands[0]?.figures.find(one => one.keys['language'] === 'en');
  expect(english?.figure).toMatchObject({ n: 3, value: 0 });
  const bySurvey = await rate(`&by=survey&survey=${surveyId}&unit=year`);
  expect(bySurvey.strands[0]?.total.n).toBe(114);
  expect(bySurvey.names['survey']?.[surveyId]).toBe('Delivery');
});

test('over HTTP: repeated names are alternatives, unknown ones are refused, strangers get nothing', async () => {
  const both = await get<FigureList>(
    '/figures?metric=nps&from=2026-04-01&to=2026-04-30&language=fa&language=vi&by=language',
  );
  expect(both.strands.map(one => one.total.n)).toEqual([110, 1]);
  const figures = `/api/v1/w/${acme.slug}/figures?metric=nps`;
  expect((await acme.owner.ask('GET', `${figures}&colour=red`)).status).toBe(400);
  expect((await acme.owner.ask('GET', `${figures}&from=yesterday`)).status).toBe(400);
  expect((await acme.owner.ask('GET', `/api/v1/w/${acme.slug}/figures`)).status).toBe(400);
  expect((await acme.owner.ask('GET', `/api/v1/w/${acme.slug}/figures?metric=love`)).status).toBe(404);
  const stranger = (await house.company('Other')).owner;
  for (const path of [
    'figures?metric=nps',
    'overview',
    'heatmap?metric=nps',
    'compare?metric=nps',
    'journey-figures',
    `surveys/${surveyId}/results`,
  ])
    expect((await stranger.ask('GET', `/api/v1/w/${acme.slug}/${path}`)).status).toBe(404);
  const viewer = await acme.member('viewer');
  expect((await viewer.ask('GET', `/api/v1/w/${acme.slug}/overview`)).status).toBe(200);
});

test('below the anonymity threshold neither figures nor counts nor words leave, on any road', async () => {
  const settings = `/api/v1/w/${acme.slug}/settings`;
  const few = { series: 'transactional' } as const;
  const day = 'from=2026-06-10&to=2026-06-10';
  await Promise.all(
    [0, 1, 2].map(i =>
      recordFeedback(
        house.services,
        acme.id,
        response(3 * i, { ...draft('2026-06-10T10:00:00Z', [nps(9, few)]), surveyId, surveyVersion: 1 }),
      ),
    ),
  );
  await house.house.drain();
  const read = () => get<SurveyResults>(`/surveys/${surveyId}/results?${day}`);
  const figures = () => get<FigureList>(`/figures?metric=nps&by=channel&${day}`);
  expect(there((await figures()).strands[0]).total.value).toBe(100);
  expect((await acme.owner.ask('PATCH', settings, { anonymityThreshold: 5 })).status).toBe(200);

  const results = await read();
  // How much was heard is no secret.
  expect(results.responses).toMatchObject({ value: 3, n: 3 });
  for (const { summary, strands } of results.questions) {
    expect(['withheld', 'score', 'choices', 'texts']).toContain(summary.type);
    if (summary.type === 'withheld') expect(summary).toEqual({ type: 'withheld', n: summary.n, needed: 5 });
    else expect(JSON.stringify(summary)).not.toMatch(/[1-9]\d*"?}|because/);
    for (const figure of strands.flatMap(one => one.figures))
      expect(figure).toMatchObject({ value: null, interval: null });
  }
  const strand = there((await figures()).strands[0]);
  const withheld = { value: null, interval: null, n: 3, withheld: { reason: 'threshold', needed: 5 } };
  expect(strand.total).toMatchObject(withheld);
  expect(there(strand.figures[0]).figure).toMatchObject(withheld);

  expect((await acme.owner.ask('PATCH', settings, { anonymityThreshold: 0 })).status).toBe(400);
  expect((await acme.owner.ask('PATCH', settings, { anonymityThreshold: 1 })).status).toBe(200);
  expect(there((await figures()).strands[0]).total.value).toBe(100);
});
