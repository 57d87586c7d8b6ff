import type { Db } from '../../platform/postgres/db.ts';
import { defaultStages, type JourneyDefinition, type Touchpoint } from './model/journey-definition.ts';
import {
  addJourney,
  addTouchpoints,
  addVersion,
  findMainJourney,
  findVersions,
  type JourneyRecord,
} from './store.ts';

export type { JourneyRecord } from './store.ts';
export {
  addTouchpoints as ensureTouchpoints,
  findMainJourney,
  findTouchpoints,
  findTouchpointsByKey,
} from './store.ts';

/** The main journey every workspace begins with: the seven stages, no touchpoints yet. Idempotent. */
export async function createMainJourney(db: Db, workspaceId: string, name: string): Promise<JourneyRecord> {
  const existing = await findMainJourney(db);
  if (existing !== undefined) return existing;
  const definition: JourneyDefinition = { stages: defaultStages.map(key => ({ key, touchpoints: [] })) };
  const id = await addJourney(db, workspaceId, { name, main: true, definition, createdBy: 'Safar' });
  return { id, name, main: true, version: 1, definition };
}

/** Puts touchpoints (made when their key is new) at the end of a stage of the main journey: one new version. */
export async function placeTouchpoints(
  db: Db,
  workspaceId: string,
  placements: readonly { readonly stage: string; readonly touchpoint: Omit<Touchpoint, 'id'> }[],
  createdBy: string,
): Promise<Touchpoint[]> {
  const journey = await findMainJourney(db);
  const touchpoints = await addTouchpoints(
    db,
    workspaceId,
    placements.map(p => p.touchpoint),
  );
  if (journey === undefined) return touchpoints;
  const placed = new Set(journey.definition.stages.flatMap(s => s.touchpoints));
  const stages = journey.definition.stages.map(stage => {
    const arriving = touchpoints.filter((t, i) => placements[i]?.stage === stage.key && !placed.has(t.id));
    return arriving.length === 0
      ? stage
      : { ...stage, touchpoints: [...stage.touchpoints, ...arriving.map(t => t.id)] };
  });
  const changed = stages.some((stage, i) => stage !== journey.definition.stages[i]);
  if (changed) {
    const draft = { version: journey.version + 1, name: journey.name, definition: { stages }, createdBy };
    await addVersion(db, workspaceId, journey.id, draft);
  }
  return touchpoints;
}

/** Definitions of the main journey by version, for telling the stage a piece of feedback was collected under. */
export async function mainJourneyVersions(db: Db): Promise<ReadonlyMap<number, JourneyDefinition>> {
  const journey = await findMainJourney(db);
  if (journey === undefined) return new Map();
  return new Map((await findVersions(db, journey.id)).map(v => [v.version, v.definition]));
}
