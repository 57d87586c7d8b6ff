import type { z } from 'zod';
import { allMetrics } from '../catalog/find-metric.ts';
import type { MetricDefinition, MetricSource } from '../catalog/metric.ts';
import type { Reading } from '../actions/reading.ts';
import { judgedTogether } from '../model/judge.ts';
import { statistic, withoutPart } from '../model/statistics.ts';
import { scaleOf, strandKey } from '../model/strand.ts';
import type { MentionStatistics } from '../themes-analytics.ts';
import type { themesContract } from '../themes-contract.ts';

type ThemeAnswer = z.output<(typeof themesContract)['theme']['response']>;
export type Effect = ThemeAnswer['effects'][number];

/** Fewer answers than this on either side say nothing of a group. */
const fewest = 10;

/** Of each score the metric that is its own: NPS of nps, the share of csat, not its mean too. */
export function effectMetrics(): MetricDefinition[] {
  const seen = new Set<MetricSource>(['feedback', 'invitation']);
  return allMetrics().filter(metric => {
    const isFirst = !seen.has(metric.source);
    seen.add(metric.source);
    return isFirst;
  });
}

/**
 * What goes with speaking of a theme: the scores that came with such texts against those that came with the other texts.
 * No cause is proved by it. By theme, the strand with most answers first; corrected for all that are compared at once.
 */
export function themeEffects(
  rows: readonly MentionStatistics[],
  metrics: readonly MetricDefinition[],
  { options }: Pick<Reading, 'options'>,
): ReadonlyMap<string, readonly Effect[]> {
  const idOf = ({ source, strand }: MentionStatistics) => `${source}|${strandKey(strand)}`;
  const wholes = new Map(rows.filter(row => row.theme === '').map(row => [idOf(row), row]));
  const found = rows.flatMap(row => {
    const metric = metrics.find(one => one.source === row.source);
    const scale = scaleOf(row.strand);
    const whole = wholes.get(idOf(row));
    if (row.theme === '' || metric === undefined || whole === undefined) return [];
    if (scale !== undefined && !metric.accepts(scale)) return [];
    const own = options(row.strand);
    const others = withoutPart(whole.statistics, row.statistics);
    if (Math.min(statistic(row.statistics, 'n'), statistic(others, 'n')) < fewest) return [];
    return [
      {
        theme: row.theme,
        all: statistic(whole.statistics, 'n'),
        good: metric.good,
        effect: {
          metric: metric.name,
          strand: row.strand,
          speaking: metric.estimate(row.statistics, own),
          others: metric.estimate(others, own),
          comparison: metric.compare(others, row.statistics, own),
        } satisfies Effect,
      },
    ];
  });
  const judged = judgedTogether(found.map(({ effect, good }) => ({ comparison: effect.comparison, good })));
  const byTheme = new Map<string, { all: number; effect: Effect }[]>();
  found.forEach(({ theme, all, effect }, i) => {
    const entry = { all, effect: { ...effect, comparison: judged[i] ?? effect.comparison } };
    byTheme.set(theme, [...(byTheme.get(theme) ?? []), entry]);
  });
  return new Map(
    [...byTheme].map(([theme, entries]) => [
      theme,
      entries.sort((a, b) => b.all - a.all).map(({ effect }) => effect),
    ]),
  );
}
