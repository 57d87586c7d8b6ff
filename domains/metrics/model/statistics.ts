import type { Statistics } from './figure.ts';

/** Statistics of two groups together: every sum added; a name that only one has counts as 0 in the other. */
export function mergeStatistics(a: Statistics, b: Statistics): Statistics {
  const merged: Record<string, number> = { ...a };
  for (const [name, value] of Object.entries(b)) merged[name] = (merged[name] ?? 0) + value;
  return merged;
}

export function mergeAll(all: Iterable<Statistics>): Statistics {
  let merged: Statistics = {};
  for (const one of all) merged = mergeStatistics(merged, one);
  return merged;
}

/** A statistic by name; 0 when the group has none. */
export function statistic(statistics: Statistics, name: string): number {
  return statistics[name] ?? 0;
}

/** Statistics of a whole without one of its parts. */
export function withoutPart(whole: Statistics, part: Statistics): Statistics {
  return Object.fromEntries(
    Object.entries(whole).map(([name, value]) => [name, value - statistic(part, name)]),
  );
}
