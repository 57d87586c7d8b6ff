import type { z } from 'zod';
import { dayOf, isoOfDay } from '../../../platform/calendar/index.ts';
import { authorise, type Context } from '../../../platform/context.ts';
import { leastHistory } from '../../text/discovery/judge.ts';
import { askForJudging } from '../jobs/ask-for-judging.ts';
import { chooseQuotes } from '../themes/choose-quotes.ts';
import { findWishes } from '../themes/find-wishes.ts';
import { coveredDays, type Covered } from '../themes/observations-analytics.ts';
import { presentProblem } from '../themes/present-problem.ts';
import { findJudged, selectProblems, type Judged, type Problem } from '../themes/problem-store.ts';
import type { themesContract } from '../themes-contract.ts';
import { hasChanged } from './judge-days.ts';
import { namesOf } from './names-of.ts';
import { readingOf } from './reading.ts';

type Query = z.output<(typeof themesContract)['news']['query'] & {}>;
export type WhatsNew = z.output<(typeof themesContract)['news']['response']>;

/** What ended is told for so long. */
const overDays = 28;
const shown = 6;
const quotesEach = 2;

/** What got worse than its own past and is so still, what got better or is over, new expressions, and wishes in the range. */
export async function getWhatsNew(ctx: Context, query: Query): Promise<WhatsNew> {
  authorise(ctx, 'figures.read');
  const { filters, range, options } = readingOf(ctx, query);
  const today = dayOf(ctx.now(), ctx.workspace.timeZone);
  const threshold = Math.max(1, options().threshold ?? 1);
  const [covered, kept, wishes] = await Promise.all([
    coveredDays(ctx.analytics, today),
    ctx.tx(async db => ({
      judged: await findJudged(db, ctx.workspace.id),
      problems: await selectProblems(db, ctx.workspace.id, today - overDays),
    })),
    findWishes(ctx, range, filters, threshold),
  ]);
  const history = covered.records === 0 ? 0 : today - covered.first;
  const judged = history >= leastHistory;
  if (judged && isOutdated(kept.judged, covered, today)) await askForJudging(ctx, true);
  // Of fewer than the threshold neither a mean nor a count of complaints leaves.
  const problems = kept.problems.filter(one => one.alarm.n >= threshold);
  const open = problems.filter(one => one.ended === undefined && one.mark !== 'closed');
  const present = (some: readonly Problem[]) =>
    Promise.all(some.slice(0, shown).map(one => presentProblem(ctx, one, today)));
  return {
    history,
    judged,
    judgedUntil: kept.judged === undefined ? null : isoOfDay(kept.judged.until - 1),
    problems: await present(open.filter(one => !one.better).sort(byStrength)),
    better: await present(open.filter(one => one.better).sort(byStrength)),
    over: await present(
      problems.filter(one => !one.better && (one.ended !== undefined || one.mark === 'closed')),
    ),
    expressions: await expressionsOf(ctx, kept.judged, threshold),
    ...wishes,
    names: await namesOf(ctx, ['touchpoint']),
  };
}

function isOutdated(judged: Judged | undefined, covered: Covered, today: number): boolean {
  return judged === undefined || judged.until < today || hasChanged(judged, covered, today);
}

/** What a person called known goes after what nobody has looked at. */
function byStrength(a: Problem, b: Problem): number {
  return Number(a.mark === 'known') - Number(b.mark === 'known') || a.alarm.byChance - b.alarm.byChance;
}

async function expressionsOf(
  ctx: Context,
  judged: Judged | undefined,
  threshold: number,
): Promise<WhatsNew['expressions']> {
  const found = (judged?.expressions ?? []).filter(one => one.texts.length >= threshold);
  const quotes = await chooseQuotes(
    ctx,
    found.map(one => one.texts.map(feedback => ({ feedback, feeling: 'neu' as const }))),
    quotesEach,
  );
  return found.map(({ phrases, texts, before, adjustedP }, at) => ({
    phrases: [...phrases],
    n: texts.length,
    before,
    adjustedP,
    quotes: quotes[at] ?? [],
  }));
}
