import { asker, type Ask } from './ask.ts';

/** A company made over HTTP on a fresh Safar, as a person would: owner, workspace, a published survey and its link. */
export interface FirstCompany {
  readonly cookie: string;
  readonly slug: string;
  readonly surveyId: string;
  readonly token: string;
  /** Requests as the owner below the workspace's address, wherever Safar is just now: started again it is somewhere else. */
  asks(safar: () => { readonly origin: string } | undefined): Ask;
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
  const { ask, cookie } = asker(() => origin);
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
  return {
    cookie: cookie(),
    slug,
    surveyId: survey.id,
    token,
    asks: safar => {
      const owner = asker(() => (safar() ?? { origin }).origin, cookie());
      return (method, path, body) => owner.ask(method, base + path, body);
    },
  };
}
