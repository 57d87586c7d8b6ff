import { and, desc, eq, isNull } from 'drizzle-orm';
import type { Db } from '../../platform/postgres/db.ts';
import { invitation } from './tables.ts';

export type InvitationRow = typeof invitation.$inferSelect;

const open = and(isNull(invitation.acceptedAt), isNull(invitation.revokedAt));

export async function listOpenInvitations(db: Db, workspaceId: string): Promise<InvitationRow[]> {
  return db
    .select()
    .from(invitation)
    .where(and(eq(invitation.workspaceId, workspaceId), open))
    .orderBy(desc(invitation.id));
}

/** Undefined when the address has an open invitation already. */
export async function insertInvitation(
  db: Db,
  row: typeof invitation.$inferInsert,
): Promise<InvitationRow | undefined> {
  const rows = await db.insert(invitation).values(row).onConflictDoNothing().returning();
  return rows[0];
}

/** Gives an open invitation a new link and end. */
export async function renewInvitation(
  db: Db,
  workspaceId: string,
  id: string,
  change: { tokenHash: string; expiresAt: Date },
): Promise<InvitationRow | undefined> {
  const rows = await db
    .update(invitation)
    .set(change)
    .where(and(eq(invitation.workspaceId, workspaceId), eq(invitation.id, id), open))
    .returning();
  return rows[0];
}

export async function revokeInvitationRow(
  db: Db,
  workspaceId: string,
  id: string,
  at: Date,
): Promise<InvitationRow | undefined> {
  const rows = await db
    .update(invitation)
    .set({ revokedAt: at })
    .where(and(eq(invitation.workspaceId, workspaceId), eq(invitation.id, id), open))
    .returning();
  return rows[0];
}

/** By its link's hash, from a system transaction (nobody is inside yet); locked until it ends. */
export async function findInvitationByHash(db: Db, tokenHash: string): Promise<InvitationRow | undefined> {
  const rows = await db
    .select()
    .from(invitation)
    .where(and(eq(invitation.tokenHash, tokenHash), open))
    .for('update');
  return rows[0];
}

export async function markAccepted(db: Db, row: InvitationRow, userId: string, at: Date): Promise<void> {
  await db
    .update(invitation)
    .set({ acceptedAt: at, acceptedBy: userId })
    .where(and(eq(invitation.workspaceId, row.workspaceId), eq(invitation.id, row.id)));
}
