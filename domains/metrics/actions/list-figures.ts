import type { z } from 'zod';
import { authorise, type Context } from '../../../platform/context.ts';
import type { metricsContract } from '../contract.ts';
import { daysOf } from '../model/range.ts';
import { statistic } from '../model/statistics.ts';
import { strandsOf, total, type Cell } from '../model/strands.ts';
import { namesOf } from './names-of.ts';
import { readRows } from './read-rows.ts';
import { dimensionsNamed, metricNamed, periodsIn, readingOf } from './reading.ts';

type Query = z.output<(typeof metricsContract)['list']['query'] & {}>;
export type FigureList = z.output<(typeof metricsContract)['list']['response']>;

/** Figures of a metric by dimensions and by period, one list per strand. */
export async function listFigures(ctx: Context, query: Query): Promise<FigureList> {
  authorise(ctx, 'figures.read');
  const metric = metricNamed(query.metric);
  const by = dimensionsNamed(query.by);
  const { range, filters, options } = readingOf(ctx, query);
  const periods = query.unit && periodsIn(ctx, range, query.unit).periods;
  const [rows, names] = await Promise.all([
    readRows(ctx, {
      metrics: [metric],
      range,
      filters,
      by,
      ...(periods && { periods: periods.map(period => period.start) }),
    }),
    namesOf(ctx, by),
  ]);
  const periodAt = new Map(periods?.map(period => [period.start, daysOf(period)]));
  const strands = strandsOf(metric, rows).map(({ strand, cells }) => ({
    strand,
    total: metric.estimate(total(cells), options(strand)),
    figures: inOrder(cells).map(({ keys, period, statistics }) => ({
      keys: Object.fromEntries(by.map((dimension, i) => [dimension, keys[i] ?? ''])),
      ...(period !== undefined && {
        period: periodAt.get(period) ?? daysOf({ start: period, end: period + 1 }),
      }),
      figure: metric.estimate(statistics, options(strand)),
    })),
  }));
  return {
    metric: metric.name,
    range: daysOf(range),
    by,
    ...(query.unit && { unit: query.unit }),
    strands,
    names,
    notices: strands.length > 1 ? ['strands'] : [],
  };
}

/** By time, then most answers first. */
function inOrder(cells: readonly Cell[]): Cell[] {
  const n = (cell: Cell) => statistic(cell.statistics, 'n');
  return [...cells].sort(
    (a, b) =>
      (a.period ?? 0) - (b.period ?? 0) || n(b) - n(a) || (a.keys.join('\n') < b.keys.join('\n') ? -1 : 1),
  );
}
