import type { z } from 'zod';
import { isoOfDay, type DayRange } from '../../../platform/calendar/index.ts';
import type { Context } from '../../../platform/context.ts';
import type { Place, Stream } from '../../text/discovery/series.ts';
import { badIn, feelingsOf } from '../model/feelings.ts';
import type { Filters } from '../model/filters.ts';
import { findMentions, readMentions } from '../themes-analytics.ts';
import type { themesContract } from '../themes-contract.ts';
import { chooseQuotes } from './choose-quotes.ts';
import type { Problem } from './problem-store.ts';

type Presented = z.output<(typeof themesContract)['news']['response']>['problems'][number];

const candidates = 60;
const quotesEach = 2;
const themesTold = 3;
const showsTold = 4;

/** A problem with what people said about it since it began. */
export async function presentProblem(ctx: Context, problem: Problem, today: number): Promise<Presented> {
  const { stream, place, since, alarm, standing } = problem;
  const range = { start: since.earliest, end: Math.max(since.earliest + 1, problem.ended ?? today) };
  const filters = filtersOf(stream, place);
  const [themes, quotes] = problem.better
    ? [[], []]
    : await Promise.all([
        stream.kind === 'score' || stream.key === '' ? themesOf(ctx, range, filters) : [],
        quotesOf(ctx, stream, range, filters),
      ]);
  const onScale = scaler(stream);
  const seen = ({ days, n, observed, expected }: Omit<Presented['alarm'], 'p' | 'byChance'>) => ({
    days,
    n: Math.round(n),
    observed: onScale(observed, n),
    expected: onScale(expected, n),
  });
  return {
    ...streamOf(stream),
    id: problem.id,
    better: problem.better,
    askedAt: [...problem.askedAt],
    place: [...place],
    since: { from: isoOfDay(since.day), earliest: isoOfDay(since.earliest), latest: isoOfDay(since.latest) },
    noticed: isoOfDay(problem.noticed - 1),
    ended: problem.ended === undefined ? null : isoOfDay(problem.ended),
    alarm: { ...seen(alarm), p: alarm.p, byChance: alarm.byChance },
    now:
      standing?.now === undefined || standing.now.n < ctx.workspace.anonymityThreshold
        ? null
        : seen(standing.now),
    who: (standing?.who ?? [])
      .filter(({ n }) => n >= ctx.workspace.anonymityThreshold)
      .map(one => ({ ...one })),
    shows: problem.shows
      .slice(0, showsTold)
      .map(show => ({ ...streamOf(show.stream), place: [...show.place] })),
    themes,
    mark: problem.mark ?? null,
    markedBy: problem.markedBy ?? null,
    quotes,
  };
}

/** '<metric> <series> <touchpoint> <scale> <good>' of a score (observations-analytics.ts). */
function streamOf({ kind, key }: Stream): Pick<Presented, 'kind' | 'theme' | 'metric' | 'touchpoint'> {
  const [metric = '', , touchpoint = ''] = key.split(' ');
  return kind === 'theme'
    ? { kind, theme: key, metric: '', touchpoint: '' }
    : { kind, theme: '', metric, touchpoint };
}

/** Sums of badness back to the scale that was answered on; counts stay counts. */
function scaler({ kind, key }: Stream): (badness: number, n: number) => number {
  if (kind === 'theme') return count => count;
  const [, , , scale = '0-1', good = 'high'] = key.split(' ');
  const [least = 0, most = 1] = scale.split('-').map(Number);
  return (badness, n) => {
    const share = n === 0 ? 0 : badness / n;
    return good === 'high' ? most - share * (most - least) : least + share * (most - least);
  };
}

function filtersOf(stream: Stream, place: Place): Filters {
  const { touchpoint } = streamOf(stream);
  const own = touchpoint === '' ? [] : [['touchpoint', [touchpoint]] as const];
  return {
    values: Object.fromEntries([
      ...own,
      ...place.map(({ dimension, value }) => [dimension, [value]] as const),
    ]),
  };
}

async function themesOf(ctx: Context, range: DayRange, filters: Filters): Promise<Presented['themes']> {
  const rows = await readMentions(ctx.analytics, { range, filters });
  const above = new Set(rows.map(row => row.parent).filter(parent => parent !== ''));
  return [...Map.groupBy(rows, row => row.theme)]
    .map(([theme, own]) => ({ theme, n: badIn(feelingsOf(own)) }))
    .filter(
      ({ theme, n }) => theme !== '' && !above.has(theme) && n >= ctx.workspace.anonymityThreshold && n > 0,
    )
    .sort((a, b) => b.n - a.n)
    .slice(0, themesTold);
}

async function quotesOf(ctx: Context, stream: Stream, range: DayRange, filters: Filters) {
  const found = await findMentions(
    ctx.analytics,
    { range, filters, theme: stream.kind === 'theme' ? stream.key : '', feelings: ['neg', 'mixed'] },
    candidates,
  );
  if (found.length < ctx.workspace.anonymityThreshold) return [];
  return (await chooseQuotes(ctx, [found], quotesEach)).flat();
}
