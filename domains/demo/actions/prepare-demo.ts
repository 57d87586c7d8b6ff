import type { Context } from '../../../platform/context.ts';
import { loadLanguage } from '../../../platform/i18n/load-language.ts';
import { languages } from '../../../languages/registry.gen.ts';
import { createLink, findLinkTokens } from '../../collection/server.ts';
import { createMainJourney, placeTouchpoints } from '../../journeys/server.ts';
import { createSurvey, publishSurvey } from '../../surveys/server.ts';
import type { Wording } from '../../surveys/index.ts';
import { addMember, createTeam, createUser, findUserByEmail, listTeams } from '../../workspace/server.ts';
import type { Demo } from '../generate-demo.ts';
import { defineSurvey } from '../model/surveys.ts';
import { surveyKeys, type SurveyKey } from '../model/survey-words.ts';
import { teamKeys, touchpoints, type TeamKey, type TouchpointKey } from '../model/touchpoints.ts';
import type { Ids } from '../model/answering.ts';
import { keepSetup, type DemoSetup } from '../store.ts';

/** Surveys that are answered from a printed code; all others through a link. */
const printed: ReadonlySet<SurveyKey> = new Set(['store']);

/**
 * Sets up the company: people, teams, journey, touchpoints, published surveys and their links. What `done` names
 * already is left alone, so that a broken start goes on where it was.
 */
export async function prepareDemo(ctx: Context, demo: Demo, done: DemoSetup): Promise<Ids> {
  const keep = (part: DemoSetup): Promise<void> => ctx.tx(db => keepSetup(db, part));
  // Everything was there from the beginning, as far as anybody can see.
  const early: Context = { ...ctx, now: () => new Date(demo.world.timeline.start) };
  const teams = done.teams ?? (await makeTeams(early, demo));
  if (!done.teams) await keep({ teams });
  const places = done.touchpoints ?? (await makeTouchpoints(early, demo, teams));
  if (!done.touchpoints) await keep({ touchpoints: places });
  const touchpoint = (key: TouchpointKey): string => places[key] ?? '';

  const surveys = { ...done.surveys };
  const links = { ...done.links };
  const say = await sayIn(demo);
  for (const key of surveyKeys) {
    const words = Object.fromEntries([...demo.voices].map(([language, voice]) => [language, voice.surveys]));
    const ordered = inOrder(words, demo.options.language);
    surveys[key] ??= await publish(early, defineSurvey(key, ordered, say as never, touchpoint));
    const channel = printed.has(key) ? 'qr' : 'link';
    const name = ordered[Object.keys(ordered)[0] ?? '']?.titles[key] ?? key;
    links[`${key}.${channel}`] ??= await makeLink(early, surveys[key].id, channel, name);
    await keep({ surveys, links });
  }
  return {
    words: demo.words,
    language: demo.options.language,
    touchpoint,
    survey: (key, channel) => {
      const survey = surveys[key] ?? { id: '', version: 1 };
      return { ...survey, prefix: `${links[`${key}.${channel}`] ?? ''}.` };
    },
  };
}

/** The workspace's own language first: it is the fallback of every survey. */
function inOrder<T>(words: Readonly<Record<string, T>>, first: string): Readonly<Record<string, T>> {
  const { [first]: own, ...others } = words;
  return own === undefined ? others : { [first]: own, ...others };
}

async function makeTeams(ctx: Context, demo: Demo): Promise<Readonly<Partial<Record<TeamKey, string>>>> {
  const { language } = demo.options;
  const existing = await ctx.tx(db => listTeams(db, ctx.workspace.id));
  const teams: Partial<Record<TeamKey, string>> = {};
  for (const key of teamKeys) {
    const name = demo.words.teams[key];
    // Addresses of a domain kept for examples: these people cannot sign in and get no mail.
    const email = `${key}.${language}@demo.example.com`;
    const known = await findUserByEmail(ctx.services.systemPool, email);
    const userId =
      known?.id ?? (await createUser(ctx.services, { name: demo.words.leads[key], email, language }));
    await addMember(ctx.services, ctx.workspace.id, userId, 'manager');
    teams[key] =
      existing.find(team => team.name === name)?.id ??
      (await createTeam(ctx, { name, members: [userId] })).id;
  }
  return teams;
}

async function makeTouchpoints(
  ctx: Context,
  demo: Demo,
  teams: DemoSetup['teams'] = {},
): Promise<Readonly<Partial<Record<TouchpointKey, string>>>> {
  const { t } = await loadLanguage(ctx.workspace.language);
  const made = await ctx.tx(async db => {
    await createMainJourney(db, ctx.workspace.id, t('journeys.mainName'));
    return placeTouchpoints(
      db,
      ctx.workspace.id,
      touchpoints.map(({ key, stage, team, channel, icon }) => {
        const ownerTeamId = teams[team];
        const name = demo.words.touchpoints[key];
        return { stage, touchpoint: { key, name, icon, channel, ...(ownerTeamId && { ownerTeamId }) } };
      }),
      demo.words.leads.marketing,
    );
  });
  return Object.fromEntries(made.map(each => [each.key, each.id]));
}

async function publish(
  ctx: Context,
  definition: Parameters<typeof createSurvey>[1]['definition'],
): Promise<{ id: string; version: number }> {
  const draft = await createSurvey(ctx, { definition });
  const survey = await publishSurvey(ctx, draft.id, draft.revision);
  return { id: survey.id, version: survey.version };
}

/** Makes a share link; its token. */
async function makeLink(ctx: Context, surveyId: string, channel: string, name: string): Promise<string> {
  const link = await createLink(ctx, { surveyId, channel, name });
  const tokens = await ctx.tx(db => findLinkTokens(db, surveyId));
  return tokens.find(each => each.id === link.id)?.token ?? '';
}

/** Texts of the surveys area, such as the names of a scale's ends, in the demo's languages. */
async function sayIn(demo: Demo): Promise<(key: string) => Wording> {
  const catalogues = await Promise.all(
    Object.values(languages)
      .filter(({ code }) => demo.voices.has(code))
      .map(async language => [language.code, (await language.load()).surveys] as const),
  );
  return key =>
    Object.fromEntries(
      catalogues.flatMap(([code, messages]) => {
        const message = (messages as Readonly<Record<string, unknown>>)[key];
        return typeof message === 'string' ? [[code, message]] : [];
      }),
    );
}
