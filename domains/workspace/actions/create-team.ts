import { authorise, type Context } from '../../../platform/context.ts';
import { newId } from '../../../platform/id.ts';
import { fail } from '../errors.ts';
import { insertTeam, setTeamMembers, type TeamRow } from '../team-store.ts';

/** Creates a team under a name no other team has. */
export async function createTeam(
  ctx: Context,
  wanted: { name: string; members: readonly string[] },
): Promise<TeamRow> {
  authorise(ctx, 'teams.write');
  const id = newId();
  return ctx.tx(async db => {
    if (!(await insertTeam(db, ctx.workspace.id, id, wanted.name)))
      throw fail.teamNameTaken({ name: wanted.name });
    if (!(await setTeamMembers(db, ctx.workspace.id, id, wanted.members))) throw fail.teamMemberUnknown();
    await ctx.audit(db, 'team.create', { type: 'team', id, name: wanted.name }, { members: wanted.members });
    return { id, name: wanted.name, members: [...wanted.members] };
  });
}
