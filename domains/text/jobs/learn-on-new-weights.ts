import type { Services } from '../../../platform/services.ts';
import { workspacesOnOtherBase } from '../learning/learning-store.ts';
import { weightsVersion } from '../weights/weights-version.ts';
import { learnJob } from './learn.ts';

/**
 * Once a process has begun: what was learnt on top of other weights than it has is learnt again, nobody having to correct
 * anything. Several processes ask for it, and at every start until it is done; one job of a workspace waits at a time.
 */
export async function learnOnNewWeights({ systemPool, jobs }: Services): Promise<void> {
  const base = await weightsVersion();
  for (const workspaceId of await workspacesOnOtherBase(systemPool, base))
    await jobs.enqueue(learnJob, workspaceId, {}, 'learn');
}
