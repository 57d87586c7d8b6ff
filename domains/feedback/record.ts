import type { Services } from '../../platform/services.ts';
import { newId } from '../../platform/id.ts';
import { learnMeasures, measuresOf } from './measure-store.ts';
import type { FeedbackDraft } from '../../platform/feedback-draft.ts';
import { createLane, type Lane } from './record-lane.ts';
import { toRow } from './record-store.ts';

export interface Recorded {
  readonly id: string;
  /** Whether the same source and key had been recorded before; then nothing changed. */
  readonly duplicate: boolean;
}

const lanes = new WeakMap<Services, Map<string, Lane>>();

/**
 * Records one piece of feedback and returns after the durable commit. Calls that arrive together, in one process
 * and workspace, share one statement and one commit. Idempotent by (source, key): the first id is returned again.
 * @throws feedback.unstorable (422) for this draft alone, feedback.storeUnavailable (503) when the commit is unknown:
 * sending the same key again is safe.
 */
export async function recordFeedback(
  services: Services,
  workspaceId: string,
  draft: FeedbackDraft,
): Promise<Recorded> {
  const pool = services.tenantPool;
  const measures =
    measuresOf(pool, workspaceId, draft.scores) ?? (await learnMeasures(pool, workspaceId, draft.scores));
  const id = newId();
  const row = toRow(id, draft, measures, undefined);
  const stands = await laneOf(services, workspaceId).write(row, draft.customer);
  return { id: stands, duplicate: stands !== id };
}

/** Lanes are kept per workspace while something is in them, so that idle workspaces cost nothing. */
function laneOf(services: Services, workspaceId: string): Lane {
  let ofProcess = lanes.get(services);
  if (ofProcess === undefined) lanes.set(services, (ofProcess = new Map()));
  const existing = ofProcess.get(workspaceId);
  if (existing !== undefined) return existing;
  const lane = createLane(services, workspaceId, () => ofProcess.delete(workspaceId));
  ofProcess.set(workspaceId, lane);
  return lane;
}
