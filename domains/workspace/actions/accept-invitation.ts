import { appendEvent } from '../../../platform/events/outbox.ts';
import type { Db } from '../../../platform/postgres/db.ts';
import { inSystem } from '../../../platform/postgres/tenant.ts';
import type { Services } from '../../../platform/services.ts';
import { writeAudit } from '../audit-store.ts';
import { forgetAccess } from '../auth/member-lookup.ts';
import { hashPassword } from '../auth/password-hash.ts';
import { refusePassword } from '../auth/refuse-password.ts';
import { fail } from '../errors.ts';
import { markAccepted, type InvitationRow } from '../invitation-store.ts';
import { requireLanguage } from '../language-check.ts';
import { insertMember } from '../member-store.ts';
import { passwordFlaw } from '../model/password.ts';
import { findUserByEmail, insertUser } from '../user-store.ts';
import { loadWorkspaceSettings } from '../workspace-store.ts';
import { findLive, showInvitation } from './show-invitation.ts';

export interface Acceptance {
  /** Who is signed in; must be the invited address. */
  readonly user: { readonly id: string; readonly name: string; readonly email: string } | undefined;
  readonly name?: string | undefined;
  readonly password?: string | undefined;
  readonly language?: string | undefined;
}

/** Joins the workspace of a link: as the signed-in user, or as a new user. A link works once. */
export async function acceptInvitation(
  services: Services,
  token: string,
  acceptance: Acceptance,
): Promise<{ readonly slug: string; readonly userId: string }> {
  const { invitation: shown } = await showInvitation(services, token);
  const newcomer = acceptance.user === undefined ? await prepareNewcomer(shown, acceptance) : undefined;
  const joined = await inSystem(services.systemPool, async db => {
    const row = await findLive(db, token, services.now());
    const user = newcomer ? await addNewcomer(db, newcomer) : requireInvited(row, acceptance.user);
    await markAccepted(db, row, user.id, services.now());
    const isNew = await insertMember(db.$client, row.workspaceId, user.id, row.role);
    if (isNew) await tell(db, row, user);
    return { workspaceId: row.workspaceId, userId: user.id };
  });
  forgetAccess(services.systemPool);
  services.wake();
  const workspace = await loadWorkspaceSettings(services.systemPool, joined.workspaceId);
  return { slug: workspace?.slug ?? joined.workspaceId, userId: joined.userId };
}

type Newcomer = Parameters<typeof insertUser>[1];

/** The slow part (hashing) before the row is locked. */
async function prepareNewcomer(row: InvitationRow, acceptance: Acceptance): Promise<Newcomer> {
  const { name = row.email, password = '', language = row.language } = acceptance;
  requireLanguage(language);
  refusePassword(passwordFlaw(password, [name, row.email]));
  return { name, email: row.email, language, passwordHash: await hashPassword(password) };
}

async function addNewcomer(db: Db, newcomer: Newcomer): Promise<{ id: string; name: string }> {
  if (await findUserByEmail(db.$client, newcomer.email))
    throw fail.invitationSignInFirst({ email: newcomer.email });
  const id = await insertUser(db.$client, newcomer);
  if (id === undefined) throw fail.invitationSignInFirst({ email: newcomer.email });
  return { id, name: newcomer.name };
}

function requireInvited(row: InvitationRow, user: Acceptance['user']): { id: string; name: string } {
  if (!user) throw fail.invitationSignInFirst({ email: row.email });
  if (user.email !== row.email) throw fail.invitationForAnother({ email: row.email, signedInAs: user.email });
  return user;
}

async function tell(db: Db, row: InvitationRow, user: { id: string; name: string }): Promise<void> {
  const author = {
    workspaceId: row.workspaceId,
    actor: { kind: 'user', id: user.id, name: user.name },
  } as const;
  await writeAudit(
    db,
    author,
    'invitation.accept',
    { type: 'member', id: user.id, name: user.name },
    { role: row.role },
  );
  await appendEvent(db, row.workspaceId, { name: 'member.joined', payload: { id: user.id, role: row.role } });
}
