import type { Touchpoint } from '../../journeys/index.ts';
import type { Mapping } from './model/mapping.ts';

/** Touchpoint ids by what a cell or a mapping may call them: key, or name in lower case. Keys win over names. */
export function touchpointIndex(touchpoints: readonly Touchpoint[]): ReadonlyMap<string, string> {
  const index = new Map<string, string>();
  for (const { id, name } of touchpoints) index.set(name.trim().toLowerCase(), id);
  for (const { id, key } of touchpoints) index.set(key, id);
  return index;
}

/** Keys that the mapping itself names and that are neither there nor to be made. */
export function missingTouchpoints(mapping: Mapping, index: ReadonlyMap<string, string>): string[] {
  const coming = new Set(mapping.newTouchpoints.map(touchpoint => touchpoint.key));
  return namedTouchpoints(mapping).filter(key => !index.has(key) && !coming.has(key));
}

function namedTouchpoints({ touchpoint, scores }: Mapping): string[] {
  const fixed = touchpoint !== undefined && 'fixed' in touchpoint ? [touchpoint.fixed] : [];
  const keys = touchpoint !== undefined && 'keys' in touchpoint ? Object.values(touchpoint.keys ?? {}) : [];
  const ofScores = scores.map(score => score.touchpoint).filter(key => key !== undefined);
  return [...new Set([...fixed, ...keys, ...ofScores])];
}
