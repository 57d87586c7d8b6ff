import type { z } from 'zod';
import { authorise, type Context } from '../../../platform/context.ts';
import { allMetrics, findMetric } from '../catalog/find-metric.ts';
import type { MetricSource } from '../catalog/metric.ts';
import type { metricsContract } from '../contract.ts';
import { readAvailableDays, type StatisticsRow } from '../figures-analytics.ts';
import { judgedTogether } from '../model/judge.ts';
import { placeOnScale } from '../model/place-on-scale.ts';
import { daysOf } from '../model/range.ts';
import { statistic } from '../model/statistics.ts';
import { groupedBy, strandsOf, total, type Cell } from '../model/strands.ts';
import { namesOf } from './names-of.ts';
import { readWindows, trendOf, windowFigures, type Windows } from './read-windows.ts';
import { metricNamed, periodsIn, readingOf, type Reading } from './reading.ts';
import { touchpointFigures, type TouchpointFigures } from './touchpoint-figures.ts';

type Query = z.output<(typeof metricsContract)['overview']['query'] & {}>;
export type Overview = z.output<(typeof metricsContract)['overview']['response']>;

/** Everything the overview shows, in one answer. */
export async function getOverview(ctx: Context, query: Query): Promise<Overview> {
  authorise(ctx, 'figures.read');
  const reading = readingOf(ctx, query);
  const by = (source: MetricSource) =>
    source === 'feedback' ? (['channel', 'language'] as const) : (['touchpoint'] as const);
  const [windows, available, names] = await Promise.all([
    readWindows(ctx, reading, periodsIn(ctx, reading.range, query.unit), by),
    readAvailableDays(ctx.analytics),
    namesOf(ctx, ['touchpoint']),
  ]);
  const headlines = headlinesOf(windows, reading);
  const touchpoints = touchpointFigures(windows, reading, undefined, false).flatMap(present);
  return {
    range: daysOf(reading.range),
    previous: daysOf(reading.previous),
    unit: windows.unit,
    headlines,
    touchpoints: touchpoints.sort((a, b) => (placeOnScale(a.figure) ?? 2) - (placeOnScale(b.figure) ?? 2)),
    volume: volumeOf(windows, reading),
    available: available ? daysOf(available) : null,
    names,
    notices: [
      ...(hasSeveralStrands(headlines) ? (['strands'] as const) : []),
      ...(headlines.length > 1 || touchpoints.length > 1 ? (['corrected'] as const) : []),
    ],
  };
}

function headlinesOf(windows: Windows, reading: Reading): Overview['headlines'] {
  const metrics = allMetrics().filter(metric => metric.source !== 'feedback');
  const found = metrics.flatMap(metric =>
    strandsOf(metric, windows.rows.get(metric.source) ?? []).map(({ strand, cells }) => ({
      ...windowFigures(metric, strand, cells, reading),
      trend: trendOf(metric, strand, cells, windows.periods, reading),
    })),
  );
  const judged = judgedTogether(found.map(({ comparison, figure }) => ({ comparison, good: figure.good })));
  return found.map((headline, i) => ({ ...headline, comparison: judged[i] ?? headline.comparison }));
}

function present({ touchpoint, figures: [main] }: TouchpointFigures): Overview['touchpoints'] {
  return main ? [{ touchpoint, ...main }] : [];
}

function hasSeveralStrands(headlines: Overview['headlines']): boolean {
  const metrics = headlines.map(headline => headline.metric);
  return new Set(metrics).size < metrics.length;
}

function volumeOf(windows: Windows, reading: Reading): Overview['volume'] {
  const responses = findMetric('responses') ?? metricNamed('responses');
  const rows: readonly StatisticsRow[] = windows.rows.get('feedback') ?? [];
  const [first] = strandsOf(responses, rows);
  const strand = first?.strand ?? { series: '', scale: '', good: 'high', wording: 0 };
  const cells = first?.cells ?? [];
  const now = cells.filter(cell => (cell.period ?? 0) >= reading.range.start);
  const { figure, previous, comparison } = windowFigures(responses, strand, cells, reading);
  return {
    figure,
    previous,
    comparison,
    trend: trendOf(responses, strand, cells, windows.periods, reading),
    byChannel: counts(now, 0),
    byLanguage: counts(now, 1),
  };
}

function counts(cells: readonly Cell[], place: number): { key: string; n: number }[] {
  return groupedBy(cells, [place])
    .map(group => ({ key: group.keys[0] ?? '', n: statistic(total(group.cells), 'n') }))
    .sort((a, b) => b.n - a.n);
}
