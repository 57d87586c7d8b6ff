import type { TimelineEntry } from '../../../platform/timeline.ts';

type Place = Pick<TimelineEntry, 'at' | 'id'>;

/** Newest first; ties by id, as the database compares UUIDs. */
export function compareEntries(a: Place, b: Place): number {
  return b.at.getTime() - a.at.getTime() || (a.id < b.id ? 1 : a.id > b.id ? -1 : 0);
}

/** The newest `limit` entries of several lists; sound when each list has its own newest `limit`. */
export function mergeEntries<T extends Place>(lists: readonly (readonly T[])[], limit: number): T[] {
  return lists.flat().toSorted(compareEntries).slice(0, limit);
}

/** Where the next page begins, in an address: '<ms>.<uuid>'. */
export function writeCursor({ at, id }: Place): string {
  return `${at.getTime()}.${id}`;
}

/** The place a cursor names, or undefined when it is not one of ours. */
export function readCursor(cursor: string): { at: Date; id: string } | undefined {
  const match = /^(-?\d{1,16})\.([0-9a-f-]{36})$/.exec(cursor);
  if (!match) return undefined;
  const at = new Date(Number(match[1]));
  return Number.isNaN(at.getTime()) ? undefined : { at, id: match[2] ?? '' };
}
