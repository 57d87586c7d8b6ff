import type { z } from 'zod';
import { dayOf, isoOfDay, type Day, type DayRange } from '../../../platform/calendar/index.ts';
import { authorise, type Context } from '../../../platform/context.ts';
import { explainRises } from '../../text/discovery/explain-rises.ts';
import { findRises, type Rise } from '../../text/discovery/find-rises.ts';
import { findAttributes } from '../attributes-analytics.ts';
import { feelingsOf, textsIn } from '../model/feelings.ts';
import type { Dimension, Filters } from '../model/filters.ts';
import { chooseQuotes } from '../themes/choose-quotes.ts';
import { dailySeries } from '../themes/daily-series.ts';
import { findMentions, readDailyMentions, readMentions } from '../themes-analytics.ts';
import type { themesContract } from '../themes-contract.ts';
import { namesOf } from './names-of.ts';
import { readingOf } from './reading.ts';

type Query = z.output<(typeof themesContract)['news']['query'] & {}>;
export type WhatsNew = z.output<(typeof themesContract)['news']['response']>;

/** A quarter of history and the longest window that is judged. */
const lookedAt = 91 + 28;
/** A history shorter than this is never judged. */
const leastHistory = 28 + 3;
const mostAttributes = 6;
const shownProblems = 6;
const shownWishes = 8;
const candidates = 60;
const quotesEach = 2;

/** What rises above its own history by the end of the range, and what people wish for in the range. */
export async function getWhatsNew(ctx: Context, query: Query): Promise<WhatsNew> {
  authorise(ctx, 'figures.read');
  const { filters, range: asked, options } = readingOf(ctx, query);
  // A range that ended in the past is judged as it was judged then.
  const end = Math.min(dayOf(ctx.now(), ctx.workspace.timeZone) + 1, asked.end);
  const range: DayRange = { start: end - lookedAt, end };
  const attributes = (await findAttributes(ctx.analytics)).slice(0, mostAttributes);
  const parts: readonly Dimension[] = [
    'touchpoint',
    'channel',
    'segment',
    ...attributes.map(name => `attribute.${name}` as const),
  ];
  const [all, mentions, wishes, ...byPart] = await Promise.all([
    readDailyMentions(ctx.analytics, { range, filters }),
    readMentions(ctx.analytics, { range, filters }),
    findWishes(ctx, asked, filters, options().threshold ?? 1),
    ...parts.map(by => readDailyMentions(ctx.analytics, { range, filters, by })),
  ]);
  const parents = new Map(mentions.map(row => [row.theme, row.parent]));
  const rises = findRises([
    ...dailySeries('all', all, lookedAt),
    ...parts.flatMap((by, i) => dailySeries(by, byPart[i] ?? [], lookedAt)),
  ]);
  const problems = explainRises(rises, theme => parents.get(theme) || undefined).slice(0, shownProblems);
  const quotes = await Promise.all(problems.map(({ where }) => quotesOf(ctx, where, range, filters)));
  const firstDay = Math.min(lookedAt, ...all.filter(row => row.theme === '').map(row => row.day));
  const present = (rise: Rise) => presented(rise, range.start);
  return {
    history: lookedAt - firstDay,
    judged: lookedAt - firstDay >= leastHistory,
    problems: problems.map(({ where, alsoIn }, i) => ({
      where: present(where),
      alsoIn: alsoIn.slice(0, 4).map(present),
      quotes: quotes[i] ?? [],
    })),
    wishes,
    names: await namesOf(ctx, ['touchpoint']),
  };
}

function presented({ since, ...rise }: Rise, start: Day): WhatsNew['problems'][number]['where'] {
  const iso = (day: number) => isoOfDay(start + day);
  return {
    theme: rise.theme,
    dimension: rise.dimension,
    value: rise.value,
    days: rise.days,
    observed: rise.observed,
    expected: rise.expected,
    p: rise.p,
    adjustedP: rise.adjustedP,
    since: { from: iso(since.day), earliest: iso(since.earliest), latest: iso(since.latest) },
  };
}

async function quotesOf(ctx: Context, rise: Rise, range: DayRange, filters: Filters) {
  if (rise.observed < ctx.workspace.anonymityThreshold) return [];
  const values = rise.dimension === 'all' ? {} : { [rise.dimension]: [rise.value] };
  const found = await findMentions(
    ctx.analytics,
    {
      range: { start: range.end - rise.days, end: range.end },
      filters: { ...filters, values: { ...filters.values, ...values } },
      theme: rise.theme,
      feelings: ['neg', 'mixed'],
    },
    candidates,
  );
  return (await chooseQuotes(ctx, [found], quotesEach)).flat();
}

async function findWishes(
  ctx: Context,
  range: DayRange,
  filters: Filters,
  threshold: number,
): Promise<WhatsNew['wishes']> {
  const rows = await readMentions(ctx.analytics, { range, filters, intent: 'wish' });
  const counts = [...new Set(rows.map(row => row.theme))].map(theme => ({
    theme,
    n: textsIn(feelingsOf(rows.filter(row => row.theme === theme))),
  }));
  const themes = counts
    .filter(({ theme, n }) => theme !== '' && n >= threshold)
    .sort((a, b) => b.n - a.n)
    .slice(0, shownWishes);
  const found = await findMentions(
    ctx.analytics,
    { range, filters, intent: 'wish', themes: themes.map(({ theme }) => theme) },
    candidates,
  );
  const quotes = await chooseQuotes(
    ctx,
    themes.map(({ theme }) => found.filter(one => one.theme === theme)),
    quotesEach,
  );
  return {
    texts: counts.find(({ theme }) => theme === '')?.n ?? 0,
    themes: themes.map((one, i) => ({ ...one, quotes: quotes[i] ?? [] })),
  };
}
