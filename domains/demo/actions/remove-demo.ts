import type { Pool } from 'pg';
import { authorise, type Context } from '../../../platform/context.ts';
import { forgetWorkspaceSettings } from '../../workspace/server.ts';
import { clearAnalytics } from '../analytics.ts';
import { fail } from '../errors.ts';
import { aloneWith, deleteWorkspace, forgetLoad, isDelivering } from '../store.ts';

/**
 * Removes the demo company: the workspace, everything in it in both stores, and its invented members. Other workspaces
 * are never touched, nor can a workspace be removed this way that is not a demo. @throws demo.notDemo (409)
 */
export async function removeDemo(ctx: Context): Promise<void> {
  authorise(ctx, 'demo.remove');
  const { services, workspace } = ctx;
  if (!workspace.demo) throw fail.notDemo();
  await settle(services.systemPool, workspace.id);
  await deleteWorkspace(services.systemPool, workspace.id);
  await clearAnalytics(services.analytics, workspace.id);
  forgetWorkspaceSettings(services.systemPool);
}

const pollMs = 100;
/** A chunk or a delivery takes a second or two; whoever has not ended by then is stuck, and is not waited for. */
const patienceMs = 30_000;

/** Lets a loader and a delivery that are under way come to their end, so that neither writes after the clearing. */
async function settle(pool: Pool, workspaceId: string): Promise<void> {
  await forgetLoad(pool, workspaceId);
  for (let waited = 0; waited < patienceMs; waited += pollMs) {
    const quiet = await aloneWith(pool, workspaceId, () => forgetLoad(pool, workspaceId));
    if (quiet && !(await isDelivering(pool, workspaceId))) return;
    await new Promise(resolve => setTimeout(resolve, pollMs));
  }
}
