import { authorise, type Context } from '../../../platform/context.ts';
import { fail } from '../errors.ts';
import { revokeInvitationRow } from '../invitation-store.ts';

/** Takes an open invitation back; its link stops working at once. */
export async function revokeInvitation(ctx: Context, id: string): Promise<void> {
  authorise(ctx, 'members.write');
  await ctx.tx(async db => {
    const row = await revokeInvitationRow(db, ctx.workspace.id, id, ctx.now());
    if (!row) throw fail.invitationNotFound();
    await ctx.audit(db, 'invitation.revoke', { type: 'invitation', id, name: row.email });
  });
}
