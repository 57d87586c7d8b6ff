import { dayOf } from '../platform/calendar/index.ts';
import type { Context } from '../platform/context.ts';
import { findTouchpoints, placeTouchpoints } from '../domains/journeys/server.ts';
import { getJourneyFigures, getOverview, getSurveyResults } from '../domains/metrics/server.ts';
import { createSurvey } from '../domains/surveys/server.ts';
import { makeResponses, makeScores, sixQuestions } from './figures-data.ts';

/** One measured line of docs/performance.md. */
export interface Measured {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** Against the limit named in `name`, when it is measured in the same run. */
  readonly ratio?: number;
  readonly must: number;
  readonly aim: number;
}

const stages = ['discover', 'consider', 'evaluate', 'choose', 'buy', 'use', 'advocate'];

async function touchpointsOf(ctx: Context): Promise<string[]> {
  const before = await ctx.tx(db => findTouchpoints(db));
  if (before.length >= 14) return before.slice(0, 14).map(one => one.id);
  const placements = Array.from({ length: 14 }, (_, i) => ({
    stage: stages[i % 7] ?? 'use',
    touchpoint: { key: `bench-${i}`, name: `Touchpoint ${i}`, icon: 'map-pin', channel: 'web' },
  }));
  const made = await ctx.tx(db => placeTouchpoints(db, ctx.workspace.id, placements, 'bench'));
  return made.map(one => one.id);
}

async function clocked(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

function quantile(times: readonly number[], q: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(q * sorted.length) - 1)] ?? Number.NaN;
}

/** What people ask of the two pages: usual ranges, no filter or one, rarely by segment. */
const questions: readonly Parameters<typeof getOverview>[1][] = [
  {},
  { range: 'last30' },
  { range: 'last7', channel: 'email' },
  { range: 'last12Months' },
  { range: 'thisYear' },
  { language: 'fa' },
  { range: 'last12Months', channel: ['phone', 'qr'] },
  { range: 'lastMonth', team: 'team-1' },
  { range: 'last12Months', language: 'ar' },
  { segment: 'loyal' },
];

/** p95 of overview and journey page data over `answers` scores. The workspace should be empty. */
export async function pages(ctx: Context, answers = 10_000_000): Promise<Measured[]> {
  const touchpoints = await touchpointsOf(ctx);
  const today = dayOf(ctx.now(), ctx.workspace.timeZone);
  await makeScores(ctx.services.analytics, { workspaceId: ctx.workspace.id, touchpoints }, answers, today);
  return [
    await page('overview page data, 10 M answers, p95', () => getOverview, ctx),
    await page('journey page data, 10 M answers, p95', () => getJourneyFigures, ctx),
  ];
}

type Page = typeof getOverview | typeof getJourneyFigures;

async function page(name: string, of: () => Page, ctx: Context): Promise<Measured> {
  const times: number[] = [];
  for (let round = 0; round < 4; round++)
    for (const question of questions) times.push(await clocked(() => of()(ctx, { ...question })));
  return { name, value: quantile(times, 0.95), unit: 'ms', must: 500, aim: 150 };
}

/** Median time of both pages at sizes from 1 M to 10 M answers: points for the plot of growth. */
export async function growth(
  ctx: Context,
  sizes: readonly number[] = [1e6, 2e6, 5e6, 10e6],
): Promise<{
  readonly points: readonly { readonly answers: number; readonly ms: number }[];
  readonly measured: Measured;
}> {
  const touchpoints = await touchpointsOf(ctx);
  const today = dayOf(ctx.now(), ctx.workspace.timeZone);
  const points: { answers: number; ms: number }[] = [];
  let made = 0;
  for (const answers of sizes) {
    await makeScores(
      ctx.services.analytics,
      { workspaceId: ctx.workspace.id, touchpoints },
      answers - made,
      today,
    );
    made = answers;
    const times: number[] = [];
    for (let round = 0; round < 3; round++)
      for (const question of questions) {
        times.push(await clocked(() => getOverview(ctx, { ...question })));
        times.push(await clocked(() => getJourneyFigures(ctx, { ...question })));
      }
    points.push({ answers, ms: quantile(times, 0.5) });
  }
  const [first, last] = [points[0], points.at(-1)];
  const grown = first && last ? last.ms / first.ms : Number.NaN;
  const linear = first && last ? last.answers / first.answers : Number.NaN;
  return {
    points,
    measured: {
      name: 'pages: time at 10 M ÷ time at 1 M answers',
      value: grown,
      unit: '×',
      ratio: grown / linear,
      must: 10,
      aim: 10,
    },
  };
}

/**
 * Results of a survey with `responses` responses under filters never used before, against the same question in
 * hand-written SQL over the single answers.
 */
export async function surveyResults(ctx: Context, responses = 1_000_000): Promise<Measured[]> {
  const { analytics } = ctx.services;
  const { id: surveyId } = await createSurvey(ctx, { definition: sixQuestions });
  const today = dayOf(ctx.now(), ctx.workspace.timeZone);
  await makeResponses(analytics, ctx.workspace.id, surveyId, responses, today);
  const times: { ours: number; hand: number }[] = [];
  for (let round = 0; round < 15; round++) {
    const from = new Date((today - 360 + round * 3) * 86_400_000).toISOString().slice(0, 10);
    const language = ['fa', 'ar', 'vi'][round % 3] ?? 'fa';
    const hand = () =>
      analytics.read(
        `select question, option, value, sum(sign) as n from answer where workspace_id = '${ctx.workspace.id}'
         and survey = '${surveyId}' and day >= '${from}' and language = '${language}' group by question, option, value`,
      );
    const ours = () => getSurveyResults(ctx, surveyId, { from, language });
    // Take turns at going first, so that neither always finds the pages in memory.
    if (round % 2 === 0) times.push({ hand: await clocked(hand), ours: await clocked(ours) });
    else times.push({ ours: await clocked(ours), hand: await clocked(hand) });
  }
  const ours = quantile(
    times.map(time => time.ours),
    0.5,
  );
  const hand = quantile(
    times.map(time => time.hand),
    0.5,
  );
  return [
    {
      name: 'survey results, 1 M responses, cold filter: against hand-written SQL',
      value: ours / hand,
      unit: '×',
      ratio: ours / hand,
      must: 1.5,
      aim: 1.2,
    },
    { name: 'survey results, 1 M responses, cold filter', value: ours, unit: 'ms', must: 177, aim: 53 },
  ];
}
