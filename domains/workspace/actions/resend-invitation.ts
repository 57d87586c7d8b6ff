import { authorise, type Context } from '../../../platform/context.ts';
import { hashToken, newSecretToken } from '../auth/secret-token.ts';
import { fail } from '../errors.ts';
import { renewInvitation } from '../invitation-store.ts';
import { mayChangeRole } from '../model/role.ts';
import { rankOf } from './change-role.ts';
import { deliver, invitationEnd, type Invited } from './invite-member.ts';

/** Makes a new link, valid from now, and sends it; the old one stops working. */
export async function resendInvitation(ctx: Context, id: string): Promise<Invited> {
  authorise(ctx, 'members.write');
  const token = newSecretToken();
  const invitation = await ctx.tx(async db => {
    const row = await renewInvitation(db, ctx.workspace.id, id, {
      tokenHash: hashToken(token),
      expiresAt: invitationEnd(ctx),
    });
    if (!row) throw fail.invitationNotFound();
    if (!mayChangeRole(rankOf(ctx), undefined, row.role)) throw fail.roleAboveYours();
    await ctx.audit(db, 'invitation.resend', { type: 'invitation', id, name: row.email });
    return row;
  });
  return deliver(ctx, invitation, token);
}
