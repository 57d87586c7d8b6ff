import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Company, testServer, type TestServer } from '../../app/test-server.ts';
import { sampleSurvey } from './model/sample-survey.ts';
import type { SurveyRecord } from './present.ts';

let house: TestServer;
let acme: Company;
const api = (path: string) => `/api/v1/w/${acme.slug}${path}`;

beforeAll(async () => {
  house = await testServer();
  acme = await house.company('Acme', { language: 'fa' });
});
afterAll(() => house?.close());

async function make(body: unknown = { definition: sampleSurvey() }): Promise<SurveyRecord> {
  const made = await acme.owner.ask('POST', api('/surveys'), body);
  expect(made).toMatchObject({ status: 200 });
  return made.body as SurveyRecord;
}

const ask = async (method: string, path: string, body?: unknown) => {
  const { status, body: answer } = await acme.owner.ask(method, api(path), body);
  return { status, ...(answer as SurveyRecord & { error?: { code: string } }) };
};

test('a template becomes a survey in the company’s language, ready to publish', async () => {
  const survey = await make({ template: 'post-purchase' });
  expect(survey).toMatchObject({
    state: 'draft',
    version: 0,
    revision: 1,
    problems: [],
    languages: ['fa', 'en'],
  });
  expect(survey.draft).toMatchObject({ name: 'پس از خرید', title: { fa: 'نظر شما' } });
  const published = await ask('POST', `/surveys/${survey.id}/publish`, { revision: 1 });
  expect(published).toMatchObject({ status: 200, state: 'open', version: 1, changed: false });
});

test('of two who edit at once the slower is told, and the faster one’s work stands', async () => {
  const { id, draft } = await make();
  const mine = { ...draft, title: { fa: 'یک', en: 'One' } };
  const theirs = { ...draft, title: { fa: 'دو', en: 'Two' } };
  const saves = await Promise.all(
    [mine, theirs].map(definition => ask('PUT', `/surveys/${id}/draft`, { revision: 1, definition })),
  );
  expect(saves.map(save => save.status).sort()).toEqual([200, 409]);
  const loser = saves.find(save => save.status === 409);
  expect(loser?.error?.code).toBe('surveys.conflict');
  const winner = saves.find(save => save.status === 200);
  expect((await ask('GET', `/surveys/${id}`)).draft.title).toEqual(winner?.draft.title);
});

test('what is published never changes, and a new wording of a question is a new series', async () => {
  const { id, draft } = await make();
  expect((await ask('POST', `/surveys/${id}/publish`, { revision: 1 })).status).toBe(200);
  const [first] = draft.pages;
  const [asked] = first?.questions ?? [];
  if (!first || !asked) throw new Error('the sample has a question');
  const reworded = { ...asked, title: { ...asked.title, fa: 'پرسشی دیگر' } };
  const definition = { ...draft, pages: [{ ...first, questions: [reworded] }, ...draft.pages.slice(1)] };
  expect(await ask('PUT', `/surveys/${id}/draft`, { revision: 1, definition })).toMatchObject({
    revision: 2,
    changed: true,
  });
  expect((await ask('POST', `/surveys/${id}/publish`, { revision: 1 })).status).toBe(409);
  expect((await ask('POST', `/surveys/${id}/publish`, { revision: 2 })).version).toBe(2);
  const { body } = await acme.owner.ask('GET', api(`/surveys/${id}/versions`));
  const { versions } = body as { versions: { version: number; definition: SurveyRecord['draft'] }[] };
  const wordings = versions.map(one => one.definition.pages[0]?.questions[0]?.wording);
  expect(wordings).toEqual([2, 1]);
  expect(versions[1]?.definition.title).toEqual(draft.title);
});

test('a survey with something missing is not published, and says what', async () => {
  const { id } = await make({ definition: sampleSurvey({ languages: ['fa', 'en', 'vi'] }) });
  const refused = await ask('POST', `/surveys/${id}/publish`, { revision: 1 });
  expect(refused).toMatchObject({ status: 422, error: { code: 'surveys.notReady' } });
  const { problems } = await ask('GET', `/surveys/${id}`);
  expect(problems).toContainEqual({ code: 'titleMissing', language: 'vi' });
});

test('close, reopen, archive, restore and duplicate', async () => {
  const { id, draft } = await make();
  expect((await ask('POST', `/surveys/${id}/close`)).error?.code).toBe('surveys.notPublished');
  await ask('POST', `/surveys/${id}/publish`, { revision: 1 });
  expect((await ask('POST', `/surveys/${id}/close`)).state).toBe('closed');
  expect((await ask('POST', `/surveys/${id}/reopen`)).state).toBe('open');
  expect(await ask('POST', `/surveys/${id}/archive`)).toMatchObject({ archived: true, state: 'closed' });
  expect((await ask('PUT', `/surveys/${id}/draft`, { revision: 1, definition: draft })).error?.code).toBe(
    'surveys.archived',
  );
  expect((await ask('POST', `/surveys/${id}/restore`)).archived).toBe(false);
  const copy = await ask('POST', `/surveys/${id}/duplicate`);
  const ids = (survey: SurveyRecord['draft']) =>
    survey.pages.flatMap(page => page.questions.map(one => one.id));
  expect(ids(copy.draft).filter(one => ids(draft).includes(one))).toEqual([]);
  expect(copy).toMatchObject({ state: 'draft', version: 0, problems: [] });
});

test('agents read, and change nothing; what is malformed is refused with its place', async () => {
  const { id, draft } = await make();
  const agent = await acme.member('agent');
  expect((await agent.ask('GET', api(`/surveys/${id}`))).status).toBe(200);
  const save = { revision: 1, definition: draft };
  expect((await agent.ask('PUT', api(`/surveys/${id}/draft`), save)).status).toBe(403);
  const odd = { revision: 1, definition: { ...draft, theme: { accent: 'url(x)' } } };
  expect((await ask('PUT', `/surveys/${id}/draft`, odd)).status).toBe(400);
  expect((await ask('POST', '/surveys', { template: 'nonsense' })).error?.code).toBe('surveys.noTemplate');
});
