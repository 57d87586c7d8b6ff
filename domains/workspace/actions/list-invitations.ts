import { authorise, type Context } from '../../../platform/context.ts';
import { listOpenInvitations, type InvitationRow } from '../invitation-store.ts';

/** Invitations neither accepted nor taken back, expired ones included, newest first. */
export async function listInvitations(ctx: Context): Promise<InvitationRow[]> {
  authorise(ctx, 'members.write');
  return ctx.tx(db => listOpenInvitations(db, ctx.workspace.id));
}
