import { authorise, type Context } from '../../../platform/context.ts';
import { listMembers, type MemberPerson } from '../member-store.ts';
import { listTeams } from '../team-store.ts';

export interface MemberWithTeams extends MemberPerson {
  readonly teams: string[];
}

/** Members by name, each with the ids of their teams. */
export async function listMembersWithTeams(ctx: Context): Promise<MemberWithTeams[]> {
  authorise(ctx, 'members.read');
  return ctx.tx(async db => {
    const teams = await listTeams(db, ctx.workspace.id);
    const members = await listMembers(db, ctx.workspace.id);
    return members.map(m => ({
      ...m,
      teams: teams.filter(t => t.members.includes(m.userId)).map(t => t.id),
    }));
  });
}
