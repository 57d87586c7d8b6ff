import { authorise, type Context } from '../../../platform/context.ts';
import { listTeams as listRows, type TeamRow } from '../team-store.ts';

/** Teams by name with their members' user ids. */
export async function listTeams(ctx: Context): Promise<TeamRow[]> {
  authorise(ctx, 'workspace.read');
  return ctx.tx(db => listRows(db, ctx.workspace.id));
}
