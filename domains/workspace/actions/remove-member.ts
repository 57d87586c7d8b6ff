import { authorise, type Context } from '../../../platform/context.ts';
import { forgetAccess } from '../auth/member-lookup.ts';
import { fail } from '../errors.ts';
import { deleteMember, findMember, lockOwners } from '../member-store.ts';
import { mayChangeRole } from '../model/role.ts';
import { rankOf } from './change-role.ts';

/** Removes a member from the workspace and its teams; the user remains for their other workspaces. */
export async function removeMember(ctx: Context, userId: string): Promise<void> {
  authorise(ctx, 'members.write');
  await ctx.tx(async db => {
    const owners = await lockOwners(db, ctx.workspace.id);
    const member = await findMember(db, ctx.workspace.id, userId);
    if (!member) throw fail.memberNotFound();
    if (!mayChangeRole(rankOf(ctx), member.role, undefined)) throw fail.roleAboveYours();
    if (member.role === 'owner' && owners.length === 1) throw fail.lastOwner({ name: member.name });
    await deleteMember(db, ctx.workspace.id, userId);
    await ctx.audit(
      db,
      'member.remove',
      { type: 'member', id: userId, name: member.name },
      { role: member.role },
    );
    await ctx.emit(db, { name: 'member.removed', payload: { id: userId } });
  });
  forgetAccess(ctx.services.systemPool);
}
