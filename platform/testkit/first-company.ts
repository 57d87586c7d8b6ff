/** A company made over HTTP on a fresh Safar, as a person would: owner, workspace, a published survey and its link. */
export interface FirstCompany {
  readonly cookie: string;
  readonly slug: string;
  readonly surveyId: string;
  readonly token: string;
  /** Any request as the owner; JSON in and out. Throws with the answer when refused. */
  ask<T>(method: string, path: string, body?: unknown): Promise<T>;
}

interface Kind {
  readonly name: string;
  readonly title: Readonly<Record<string, string>>;
  readonly settings: Readonly<Record<string, unknown>>;
}

/** Six questions: NPS, CSAT, three choices and a text, as in the peer's measurement. */
function sixQuestions(kinds: readonly Kind[]) {
  const asked = {
    nps: 'nps',
    csat: 'csat',
    c1: 'single-choice',
    c2: 'single-choice',
    c3: 'multiple-choice',
    why: 'text',
  };
  const questions = Object.entries(asked).map(([id, kind]) => {
    const known = kinds.find(one => one.name === kind);
    return {
      id,
      kind,
      title: known?.title ?? {},
      wording: 1,
      required: false,
      settings: known?.settings ?? {},
    };
  });
  return {
    languages: ['en'],
    title: { en: 'Six questions' },
    thanks: { en: 'Thank you' },
    series: 'relational',
    theme: { accent: '#0E7C86' },
    pages: [{ id: 'p1', questions }],
  };
}

export async function firstCompany(origin: string): Promise<FirstCompany> {
  let cookie = '';
  async function ask<T>(method: string, path: string, body?: unknown): Promise<T> {
    const response = await fetch(origin + path, {
      method,
      headers: { cookie, origin, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const set = response.headers.get('set-cookie');
    if (set !== null) cookie = set.split(';')[0] ?? '';
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return JSON.parse(text) as T;
  }
  const { slug } = await ask<{ slug: string }>('POST', '/api/public/first-run', {
    owner: {
      name: 'Owner',
      email: 'owner@example.test',
      password: 'a long enough passphrase',
      language: 'en',
    },
    workspace: {
      name: 'Acme',
      language: 'en',
      calendar: 'gregory',
      timeZone: 'UTC',
      weekStart: 1,
      currency: 'USD',
    },
  });
  const base = `/api/v1/w/${slug}`;
  const { kinds } = await ask<{ kinds: Kind[] }>('GET', `${base}/survey-kinds`);
  const survey = await ask<{ id: string; revision: number; problems: unknown[] }>('POST', `${base}/surveys`, {
    definition: sixQuestions(kinds),
  });
  if (survey.problems.length > 0)
    throw new Error(`The survey has problems: ${JSON.stringify(survey.problems)}`);
  await ask('POST', `${base}/surveys/${survey.id}/publish`, { revision: survey.revision });
  const link = await ask<{ url: string }>('POST', `${base}/surveys/${survey.id}/links`, { name: 'Link' });
  const token = link.url.split('/').at(-1) ?? '';
  return { cookie, slug, surveyId: survey.id, token, ask };
}
