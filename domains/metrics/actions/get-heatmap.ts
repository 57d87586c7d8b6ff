import type { z } from 'zod';
import { authorise, type Context } from '../../../platform/context.ts';
import type { metricsContract } from '../contract.ts';
import { daysOf } from '../model/range.ts';
import { byPeriod, groupedBy, strandsOf, total } from '../model/strands.ts';
import { namesOf } from './names-of.ts';
import { readRows } from './read-rows.ts';
import { dimensionsNamed, metricNamed, periodsIn, readingOf } from './reading.ts';

type Query = z.output<(typeof metricsContract)['heatmap']['query'] & {}>;
export type Heatmap = z.output<(typeof metricsContract)['heatmap']['response']>;

/** A dimension against time: one row per key, one cell per period. */
export async function getHeatmap(ctx: Context, query: Query): Promise<Heatmap> {
  authorise(ctx, 'figures.read');
  const metric = metricNamed(query.metric);
  const [dimension = 'touchpoint'] = dimensionsNamed(query.by);
  const { range, filters, options } = readingOf(ctx, query);
  const { unit, periods } = periodsIn(ctx, range, query.unit);
  const [rows, names] = await Promise.all([
    readRows(ctx, {
      metrics: [metric],
      range,
      filters,
      by: [dimension],
      periods: periods.map(period => period.start),
    }),
    namesOf(ctx, [dimension]),
  ]);
  const strands = strandsOf(metric, rows).map(({ strand, cells }) => ({
    strand,
    rows: groupedBy(cells, [0]).map(group => {
      const cellsAt = byPeriod(group.cells);
      return {
        key: group.keys[0] ?? '',
        total: metric.estimate(total(group.cells), options(strand)),
        cells: periods.map(period =>
          metric.estimate(total(cellsAt.get(period.start) ?? []), options(strand)),
        ),
      };
    }),
  }));
  for (const strand of strands) strand.rows.sort((a, b) => b.total.n - a.total.n);
  return {
    metric: metric.name,
    by: dimension,
    unit,
    range: daysOf(range),
    periods: periods.map(daysOf),
    strands,
    names,
    notices: strands.length > 1 ? ['strands'] : [],
  };
}
