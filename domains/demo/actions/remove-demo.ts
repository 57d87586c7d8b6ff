import { authorise, type Context } from '../../../platform/context.ts';
import { forgetWorkspaceSettings } from '../../workspace/server.ts';
import { clearAnalytics } from '../analytics.ts';
import { fail } from '../errors.ts';
import { deleteWorkspace } from '../store.ts';

/**
 * Removes the demo company: the workspace, everything in it in both stores, and its invented members. Other workspaces
 * are never touched, nor can a workspace be removed this way that is not a demo. @throws demo.notDemo (409)
 */
export async function removeDemo(ctx: Context): Promise<void> {
  authorise(ctx, 'demo.remove');
  const { services, workspace } = ctx;
  if (!workspace.demo) throw fail.notDemo();
  await deleteWorkspace(services.systemPool, workspace.id);
  await clearAnalytics(services.analytics, workspace.id);
  forgetWorkspaceSettings(services.systemPool);
}
