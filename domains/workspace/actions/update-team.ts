import { authorise, type Context } from '../../../platform/context.ts';
import { fail } from '../errors.ts';
import { findTeam, renameTeam, setTeamMembers, teamNameTaken } from '../team-store.ts';

/** Renames a team, replaces its members, or both. */
export async function updateTeam(
  ctx: Context,
  id: string,
  change: { name?: string | undefined; members?: readonly string[] | undefined },
): Promise<void> {
  authorise(ctx, 'teams.write');
  await ctx.tx(async db => {
    const team = await findTeam(db, ctx.workspace.id, id);
    if (!team) throw fail.teamNotFound();
    if (change.name !== undefined) {
      if (await teamNameTaken(db, ctx.workspace.id, change.name, id))
        throw fail.teamNameTaken({ name: change.name });
      await renameTeam(db, ctx.workspace.id, id, change.name);
    }
    if (change.members !== undefined && !(await setTeamMembers(db, ctx.workspace.id, id, change.members)))
      throw fail.teamMemberUnknown();
    await ctx.audit(db, 'team.update', { type: 'team', id, name: change.name ?? team.name }, change);
  });
}
