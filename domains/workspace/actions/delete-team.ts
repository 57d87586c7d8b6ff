import { authorise, type Context } from '../../../platform/context.ts';
import { fail } from '../errors.ts';
import { deleteTeam as deleteRow, findTeam } from '../team-store.ts';

/** Deletes a team and tells 'team.deleted', so that what it owned finds another owner. */
export async function deleteTeam(ctx: Context, id: string): Promise<void> {
  authorise(ctx, 'teams.write');
  await ctx.tx(async db => {
    const team = await findTeam(db, ctx.workspace.id, id);
    if (!team) throw fail.teamNotFound();
    await deleteRow(db, ctx.workspace.id, id);
    await ctx.audit(db, 'team.delete', { type: 'team', id, name: team.name });
    await ctx.emit(db, { name: 'team.deleted', payload: { id } });
  });
}
