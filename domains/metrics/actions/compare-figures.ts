import type { z } from 'zod';
import { dayFromIso, type DayRange } from '../../../platform/calendar/index.ts';
import { authorise, type Context } from '../../../platform/context.ts';
import type { MetricDefinition } from '../catalog/metric.ts';
import type { metricsContract } from '../contract.ts';
import { fail } from '../errors.ts';
import type { StatisticsRow } from '../figures-analytics.ts';
import { decomposeChange } from '../model/decomposition.ts';
import type { Statistics } from '../model/figure.ts';
import type { Dimension, Filters } from '../model/filters.ts';
import { judgedTogether } from '../model/judge.ts';
import { daysOf } from '../model/range.ts';
import { strandKey, type Strand } from '../model/strand.ts';
import { groupedBy, strandsOf, total, type Cell } from '../model/strands.ts';
import { namesOf } from './names-of.ts';
import { readRows } from './read-rows.ts';
import { dimensionsNamed, metricNamed, readingOf, type Reading } from './reading.ts';

type Query = z.output<(typeof metricsContract)['compare']['query'] & {}>;
export type FigureComparison = z.output<(typeof metricsContract)['compare']['response']>;
type StrandComparison = FigureComparison['strands'][number];

/** One side of a comparison. */
interface Side {
  readonly range: DayRange;
  readonly filters: Filters;
  readonly key?: string;
}

/** Groups within which a change is split into mix and rate, unless others are asked for. */
const usualParts: readonly Dimension[] = ['team', 'touchpoint', 'channel', 'segment'];

/** Two periods, or two groups of one dimension: how far apart, how surely, and why. */
export async function compareFigures(ctx: Context, query: Query): Promise<FigureComparison> {
  authorise(ctx, 'figures.read');
  const metric = metricNamed(query.metric);
  const reading = readingOf(ctx, query);
  const [first, second] = sidesOf(query, reading);
  const by = dimensionsNamed(query.by);
  const asked = query.parts === undefined ? usualParts : dimensionsNamed(query.parts);
  const parts = asked.filter(dimension => dimension !== query.dimension);
  const all = [...new Set([...by, ...parts])];
  const read = ({ range, filters }: Side) => readRows(ctx, { metrics: [metric], range, filters, by: all });
  const [before, after, names] = await Promise.all([read(first), read(second), namesOf(ctx, all)]);
  const strands = compareStrands(metric, before, after, reading, {
    all,
    by: by.map(dimension => all.indexOf(dimension)),
    parts: parts.map(dimension => all.indexOf(dimension)),
  });
  return {
    metric: metric.name,
    first: { ...daysOf(first.range), ...(first.key !== undefined && { key: first.key }) },
    second: { ...daysOf(second.range), ...(second.key !== undefined && { key: second.key }) },
    strands,
    names,
    notices: [
      ...(strands.length > 1 ? (['strands'] as const) : []),
      ...(strands.some(strand => strand.groups.length > 1) ? (['corrected'] as const) : []),
      ...(strands.some(strand => strand.parts?.reversal) ? (['reversal'] as const) : []),
    ],
  };
}

/** @throws metrics.badFilter, metrics.unknownDimension */
function sidesOf(query: Query, { range, previous, filters }: Reading): [Side, Side] {
  if (query.dimension === undefined) {
    const start =
      query.compareFrom === undefined ? previous.start : (dayFromIso(query.compareFrom) ?? previous.start);
    const last = query.compareTo === undefined ? undefined : dayFromIso(query.compareTo);
    const end = last === undefined ? Math.max(previous.end, start + 1) : last + 1;
    if (end <= start)
      throw fail.badFilter({
        filter: 'compareFrom…compareTo',
        example: 'compareFrom=2026-01-01&compareTo=2026-03-31',
      });
    return [
      { range: { start, end }, filters },
      { range, filters },
    ];
  }
  const [dimension] = dimensionsNamed(query.dimension);
  const { first, second } = query;
  if (dimension === undefined || first === undefined || second === undefined)
    throw fail.badFilter({ filter: 'first, second', example: 'dimension=channel&first=phone&second=email' });
  const side = (key: string): Side => ({
    range,
    filters: { ...filters, values: { ...filters.values, [dimension]: [key] } },
    key,
  });
  return [side(first), side(second)];
}

/** Places in the keys that were read. */
interface Places {
  readonly all: readonly Dimension[];
  readonly by: readonly number[];
  readonly parts: readonly number[];
}

function compareStrands(
  metric: MetricDefinition,
  before: readonly StatisticsRow[],
  after: readonly StatisticsRow[],
  reading: Reading,
  places: Places,
): StrandComparison[] {
  const sides = [strandsOf(metric, before), strandsOf(metric, after)] as const;
  const strands = new Map([...sides[1], ...sides[0]].map(({ strand }) => [strandKey(strand), strand]));
  return [...strands].map(([key, strand]) => {
    const [first, second] = sides.map(side => side.find(one => strandKey(one.strand) === key)?.cells ?? []);
    return compareStrand(metric, strand, first ?? [], second ?? [], reading, places);
  });
}

function compareStrand(
  metric: MetricDefinition,
  strand: Strand,
  first: readonly Cell[],
  second: readonly Cell[],
  { options }: Reading,
  { all, by, parts }: Places,
): StrandComparison {
  const compared = ([a, b]: readonly [Statistics, Statistics]) => ({
    first: metric.estimate(a, options(strand)),
    second: metric.estimate(b, options(strand)),
    comparison: metric.compare(a, b, options(strand)),
  });
  const keysOf = (keys: readonly string[], of: readonly number[]) =>
    Object.fromEntries(of.map((place, i) => [all[place] ?? '', keys[i] ?? '']));
  const groups =
    by.length === 0
      ? []
      : paired(first, second, by).map(({ keys, pair }) => ({ keys: keysOf(keys, by), ...compared(pair) }));
  const judged = judgedTogether(groups.map(({ comparison }) => ({ comparison, good: metric.good })));
  return {
    strand,
    total: compared([total(first), total(second)]),
    groups: groups
      .map((group, i) => ({ ...group, comparison: judged[i] ?? group.comparison }))
      .sort((a, b) => Math.abs(b.comparison.difference ?? 0) - Math.abs(a.comparison.difference ?? 0)),
    parts: metric.averages ? partsOf() : null,
  };

  function partsOf(): StrandComparison['parts'] {
    const cells = paired(first, second, parts).map(({ keys, pair }) => {
      const { first: before, second: after } = compared(pair);
      return { keys: keysOf(keys, parts), key: keys.join('\n'), before, after };
    });
    const found = decomposeChange(cells);
    if (found === null) return null;
    const { change, mix, rate, reversal } = found;
    const figures = new Map(cells.map(cell => [cell.key, cell]));
    const sorted = [...found.groups].sort((a, b) => Math.abs(b.mix + b.rate) - Math.abs(a.mix + a.rate));
    return {
      change,
      mix,
      rate,
      reversal,
      groups: sorted.slice(0, 50).flatMap(part => {
        const cell = figures.get(part.key);
        return cell
          ? [{ keys: cell.keys, mix: part.mix, rate: part.rate, first: cell.before, second: cell.after }]
          : [];
      }),
    };
  }
}

/** Statistics of each group on both sides; an absent side has none. */
function paired(
  first: readonly Cell[],
  second: readonly Cell[],
  places: readonly number[],
): { keys: string[]; pair: [Statistics, Statistics] }[] {
  const groups = new Map<string, { keys: string[]; pair: [Statistics, Statistics] }>();
  [first, second].forEach((cells, side) => {
    for (const { keys, cells: own } of groupedBy(cells, places)) {
      const group = groups.get(keys.join('\n')) ?? { keys, pair: [{}, {}] as [Statistics, Statistics] };
      group.pair[side] = total(own);
      groups.set(keys.join('\n'), group);
    }
  });
  return [...groups.values()];
}
