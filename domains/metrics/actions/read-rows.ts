import { dayFromIso, startOfDay } from '../../../platform/calendar/index.ts';
import type { Context } from '../../../platform/context.ts';
import { countUnfinished, type UnfinishedCount } from '../../collection/server.ts';
import { createPlacing, type Placing } from '../../journeys/index.ts';
import { findTouchpoints, mainJourneyVersions } from '../../journeys/server.ts';
import { metricsOf } from '../catalog/find-metric.ts';
import { readStatistics, type StatisticsQuery, type StatisticsRow } from '../figures-analytics.ts';
import type { Dimension } from '../model/filters.ts';
import { mergeAll, mergeStatistics } from '../model/statistics.ts';
import type { Cell } from '../model/strands.ts';
import { notTooMany } from './reading.ts';

/** Rows of statistics for metrics of any source. @throws metrics.tooManySlices */
export async function readRows(ctx: Context, query: StatisticsQuery): Promise<StatisticsRow[]> {
  const invited = query.metrics.filter(metric => metric.source === 'invitation');
  const counted = query.metrics.filter(metric => metric.source !== 'invitation');
  const [rows, invitations] = await Promise.all([
    readStatistics(ctx.analytics, { ...query, metrics: counted }).then(notTooMany),
    invited.length === 0 ? [] : readInvitations(ctx, { ...query, metrics: invited }),
  ]);
  return [...rows, ...invitations];
}

/**
 * What became of surveys that were shown: finished ones are feedback and come from the analytics store; those only
 * opened or begun never leave Postgres. They are no scores, so they have one strand.
 */
async function readInvitations(ctx: Context, query: StatisticsQuery): Promise<StatisticsRow[]> {
  const [finished, unfinished] = await Promise.all([
    readStatistics(ctx.analytics, {
      ...query,
      metrics: metricsOf('feedback'),
      by: [...query.by, 'survey'],
    }).then(notTooMany),
    readUnfinished(ctx, query),
  ]);
  const cells = [
    ...finished
      .filter(row => row.keys.at(-1) !== '')
      .map(({ keys, period, of }) => {
        const { n = 0 } = mergeAll(of.values());
        return { keys: keys.slice(0, -1), period, statistics: { n, hits: n } };
      }),
    ...unfinished,
  ];
  const strand = { series: '', scale: '', good: 'high', wording: 0 } as const;
  return together(cells).map(({ keys, period, statistics }) => ({
    source: 'invitation',
    strand,
    keys,
    period,
    of: new Map(query.metrics.map(metric => [metric, statistics])),
  }));
}

/** One cell per group and period. */
function together(cells: readonly Cell[]): Cell[] {
  const merged = new Map<string, Cell>();
  for (const cell of cells) {
    const key = `${cell.period}\n${cell.keys.join('\n')}`;
    const before = merged.get(key);
    const statistics = before ? mergeStatistics(before.statistics, cell.statistics) : cell.statistics;
    merged.set(key, { ...cell, statistics });
  }
  return [...merged.values()];
}

async function readUnfinished(
  ctx: Context,
  { range, by, filters, periods }: StatisticsQuery,
): Promise<Cell[]> {
  if (filters.customer !== undefined) return [];
  const { timeZone, id } = ctx.workspace;
  const { counts, placing } = await ctx.tx(async db => ({
    counts: await countUnfinished(db, id, {
      from: startOfDay(range.start, timeZone),
      until: startOfDay(range.end, timeZone),
      timeZone,
    }),
    placing: createPlacing(await findTouchpoints(db, true), await mainJourneyVersions(db)),
  }));
  const wanted = Object.entries(filters.values) as [Dimension, readonly string[]][];
  return counts
    .filter(count => wanted.every(([dimension, values]) => values.includes(keyOf(count, dimension, placing))))
    .map(count => {
      const day = dayFromIso(count.day) ?? range.start;
      return {
        keys: by.map(dimension => keyOf(count, dimension, placing)),
        period: periods?.findLast(start => start <= day),
        statistics: { n: count.n, hits: 0 },
      };
    });
}

/** What is not known of an unfinished response is ''. */
function keyOf(count: UnfinishedCount, dimension: Dimension, placing: Placing): string {
  const touchpoint = count.touchpointId ?? '';
  switch (dimension) {
    case 'survey':
      return count.surveyId;
    case 'channel':
      return count.channel;
    case 'language':
      return count.language;
    case 'touchpoint':
      return touchpoint;
    case 'stage':
      return placing(touchpoint, undefined).stage;
    case 'team':
      return placing(touchpoint, undefined).team;
    default:
      return '';
  }
}
