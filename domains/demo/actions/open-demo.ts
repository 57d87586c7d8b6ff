import type { Services } from '../../../platform/services.ts';
import { findUser, loadWorkspaceSettings } from '../../workspace/server.ts';
import { loadDemoJob } from '../jobs/load-demo.ts';
import { createDemo } from './create-demo.ts';

/** Makes the demo company in its owner's language, owned by them, and begins to load it in the background; its slug. */
export async function openDemo(services: Services, ownerId: string): Promise<string> {
  const owner = await findUser(services.systemPool, ownerId);
  const load = await createDemo(services, {
    language: owner?.language ?? undefined,
    owner: { id: ownerId, name: owner?.name ?? '' },
  });
  if (!load.finishedAt) await services.jobs.enqueue(loadDemoJob, load.workspaceId, {}, 'load');
  const workspace = await loadWorkspaceSettings(services.systemPool, load.workspaceId);
  return workspace?.slug ?? load.workspaceId;
}
