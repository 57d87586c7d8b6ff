import { authorise, type Context, type Role } from '../../../platform/context.ts';
import { forgetAccess } from '../auth/member-lookup.ts';
import { fail } from '../errors.ts';
import { findMember, lockOwners, updateRole } from '../member-store.ts';
import { mayChangeRole } from '../model/role.ts';

/** Gives a member another role, at once in this process and within five seconds in the others. */
export async function changeRole(ctx: Context, userId: string, role: Role): Promise<void> {
  authorise(ctx, 'members.write');
  await ctx.tx(async db => {
    const owners = await lockOwners(db, ctx.workspace.id);
    const member = await findMember(db, ctx.workspace.id, userId);
    if (!member) throw fail.memberNotFound();
    if (member.role === role) return;
    if (!mayChangeRole(rankOf(ctx), member.role, role)) throw fail.roleAboveYours();
    if (member.role === 'owner' && owners.length === 1) throw fail.lastOwner({ name: member.name });
    await updateRole(db, ctx.workspace.id, userId, role);
    const subject = { type: 'member', id: userId, name: member.name };
    await ctx.audit(db, 'member.changeRole', subject, { from: member.role, to: role });
    await ctx.emit(db, { name: 'member.changed', payload: { id: userId, role } });
  });
  forgetAccess(ctx.services.systemPool);
}

/** The operator of the machine stands above every role; keys have none and so may not touch members' roles. */
export function rankOf(ctx: Context): Role | undefined {
  return ctx.actor.kind === 'operator' || ctx.actor.kind === 'system' ? 'owner' : ctx.actor.role;
}
