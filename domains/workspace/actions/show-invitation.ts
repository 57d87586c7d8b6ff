import type { Db } from '../../../platform/postgres/db.ts';
import { inSystem } from '../../../platform/postgres/tenant.ts';
import type { Services } from '../../../platform/services.ts';
import { hashToken } from '../auth/secret-token.ts';
import { fail } from '../errors.ts';
import { findInvitationByHash, type InvitationRow } from '../invitation-store.ts';
import { findUserByEmail } from '../user-store.ts';
import { loadWorkspaceSettings } from '../workspace-store.ts';

export interface ShownInvitation {
  readonly workspace: string;
  readonly invitation: InvitationRow;
  readonly known: boolean;
}

/** What a link offers, to whoever holds it. */
export async function showInvitation(services: Services, token: string): Promise<ShownInvitation> {
  const invitation = await inSystem(services.systemPool, db => findLive(db, token, services.now()));
  const workspace = await loadWorkspaceSettings(services.systemPool, invitation.workspaceId);
  if (!workspace) throw fail.invitationInvalid();
  const known = (await findUserByEmail(services.systemPool, invitation.email)) !== undefined;
  return { workspace: workspace.name, invitation, known };
}

/** The open, unexpired invitation of a link, locked; one error for every way it can be wrong. */
export async function findLive(db: Db, token: string, now: Date): Promise<InvitationRow> {
  const row = await findInvitationByHash(db, hashToken(token));
  if (!row || row.expiresAt <= now) throw fail.invitationInvalid();
  return row;
}
