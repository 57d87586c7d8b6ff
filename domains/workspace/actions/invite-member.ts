import { authorise, type Context, type Role } from '../../../platform/context.ts';
import { newId } from '../../../platform/id.ts';
import { hashToken, newSecretToken } from '../auth/secret-token.ts';
import { fail } from '../errors.ts';
import { insertInvitation, type InvitationRow } from '../invitation-store.ts';
import { requireLanguage } from '../language-check.ts';
import { sendInvitationMail } from '../mail/send-invitation-mail.ts';
import { listMembers } from '../member-store.ts';
import { mayChangeRole } from '../model/role.ts';
import { normaliseEmail } from '../user-store.ts';
import { rankOf } from './change-role.ts';

export const INVITATION_DAYS = 7;

export interface Invited {
  readonly invitation: InvitationRow;
  readonly mailed: boolean;
  /** To hand over when no mail went out. Only this answer has it. */
  readonly link: string;
}

/** Invites an address with a role not above the inviter's, by mail where one can be sent. */
export async function inviteMember(
  ctx: Context,
  wanted: { email: string; role: Role; language?: string | undefined },
): Promise<Invited> {
  authorise(ctx, 'members.write');
  if (!mayChangeRole(rankOf(ctx), undefined, wanted.role)) throw fail.roleAboveYours();
  const language = wanted.language ?? ctx.workspace.language;
  requireLanguage(language);
  const email = normaliseEmail(wanted.email);
  const token = newSecretToken();
  const invitation = await ctx.tx(async db => {
    const members = await listMembers(db, ctx.workspace.id);
    if (members.some(m => m.email === email)) throw fail.alreadyMember({ email });
    const row = await insertInvitation(db, {
      workspaceId: ctx.workspace.id,
      id: newId(),
      email,
      role: wanted.role,
      language,
      tokenHash: hashToken(token),
      invitedBy: ctx.actor.name,
      expiresAt: invitationEnd(ctx),
    });
    if (!row) throw fail.invitationOpen({ email });
    await ctx.audit(
      db,
      'invitation.create',
      { type: 'invitation', id: row.id, name: email },
      { role: row.role },
    );
    return row;
  });
  return deliver(ctx, invitation, token);
}

export function invitationEnd(ctx: Context): Date {
  return new Date(ctx.now().getTime() + INVITATION_DAYS * 86_400_000);
}

/** Sends the mail after the row is safe, so that no link goes out that does not work. */
export async function deliver(ctx: Context, invitation: InvitationRow, token: string): Promise<Invited> {
  const link = `${ctx.services.origin}/invite/${token}`;
  const mailed = await sendInvitationMail(ctx.services, {
    to: invitation.email,
    language: invitation.language,
    inviter: ctx.actor.name,
    workspace: ctx.workspace.name,
    link,
    days: INVITATION_DAYS,
  });
  return { invitation, mailed, link };
}
