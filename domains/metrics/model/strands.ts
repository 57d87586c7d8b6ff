import type { MetricDefinition } from '../catalog/metric.ts';
import type { Statistics } from './figure.ts';
import { mergeAll, statistic } from './statistics.ts';
import { scaleOf, strandKey, type Strand } from './strand.ts';

/** Statistics of one group in one period, as read. */
export interface Cell {
  readonly keys: readonly string[];
  readonly period: number | undefined;
  readonly statistics: Statistics;
}

export interface StrandCells {
  readonly strand: Strand;
  readonly cells: readonly Cell[];
}

interface Row extends Omit<Cell, 'statistics'> {
  readonly strand: Strand;
  readonly of: ReadonlyMap<MetricDefinition, Statistics>;
}

/** The rows apart by strand, most answers first; strands whose scale the metric does not take are left out. */
export function strandsOf(metric: MetricDefinition, rows: readonly Row[]): StrandCells[] {
  const strands = new Map<string, { strand: Strand; cells: Cell[]; n: number }>();
  for (const { strand, keys, period, of } of rows) {
    const statistics = of.get(metric);
    const scale = scaleOf(strand);
    if (statistics === undefined || (scale !== undefined && !metric.accepts(scale))) continue;
    const key = strandKey(strand);
    const entry = strands.get(key) ?? { strand, cells: [], n: 0 };
    entry.cells.push({ keys, period, statistics });
    entry.n += statistic(statistics, 'n');
    strands.set(key, entry);
  }
  return [...strands.values()].sort((a, b) => b.n - a.n);
}

/** Statistics of the cells that hold, together. */
export function total(cells: readonly Cell[], holds: (cell: Cell) => boolean = () => true): Statistics {
  return mergeAll(cells.filter(holds).map(cell => cell.statistics));
}

/** The cells apart by some of their keys (places in `by`), in order of first appearance. */
export function groupedBy(
  cells: readonly Cell[],
  places: readonly number[],
): { keys: string[]; cells: Cell[] }[] {
  const groups = new Map<string, { keys: string[]; cells: Cell[] }>();
  for (const cell of cells) {
    const keys = places.map(place => cell.keys[place] ?? '');
    const id = keys.join('\n');
    const group = groups.get(id);
    if (group) group.cells.push(cell);
    else groups.set(id, { keys, cells: [cell] });
  }
  return [...groups.values()];
}

/** The cells apart by period. */
export function byPeriod(cells: readonly Cell[]): ReadonlyMap<number, Cell[]> {
  const periods = new Map<number, Cell[]>();
  for (const cell of cells) {
    const before = periods.get(cell.period ?? 0);
    if (before) before.push(cell);
    else periods.set(cell.period ?? 0, [cell]);
  }
  return periods;
}
