import type { JourneyDefinition, Touchpoint } from './journey-definition.ts';
import { stageOf } from './stage-of.ts';

/** Where a touchpoint stands; '' is not known, or off the road. */
export interface Place {
  readonly stage: string;
  readonly team: string;
}

/** Tells a touchpoint's place under a version of the main journey (undefined: the latest). Remembers answers. */
export type Placing = (touchpointId: string, journeyVersion: number | undefined) => Place;

export function createPlacing(
  touchpoints: readonly Touchpoint[],
  versions: ReadonlyMap<number, JourneyDefinition>,
): Placing {
  const teams = new Map(touchpoints.map(t => [t.id, t.ownerTeamId ?? '']));
  const latest = Math.max(0, ...versions.keys());
  const known = new Map<string, Place>();
  return (touchpointId, journeyVersion) => {
    const version = journeyVersion ?? latest;
    const key = `${version}|${touchpointId}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const definition = versions.get(version) ?? versions.get(latest);
    const place = {
      stage: (definition && stageOf(definition, touchpointId)) ?? '',
      team: teams.get(touchpointId) ?? '',
    };
    known.set(key, place);
    return place;
  };
}
