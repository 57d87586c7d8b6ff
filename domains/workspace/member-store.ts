import { and, asc, eq } from 'drizzle-orm';
import type { PoolClient } from 'pg';
import type { Role } from '../../platform/context.ts';
import type { Db } from '../../platform/postgres/db.ts';
import { member, memberPerson } from './tables.ts';

/** Adds a member; false when they are one already. Also from system transactions, hence the bare client. */
export async function insertMember(
  client: PoolClient,
  workspaceId: string,
  userId: string,
  role: Role,
): Promise<boolean> {
  const { rowCount } = await client.query(
    'insert into member (workspace_id, user_id, role) values ($1, $2, $3) on conflict do nothing',
    [workspaceId, userId, role],
  );
  return rowCount === 1;
}

export type MemberPerson = typeof memberPerson.$inferSelect;

export async function listMembers(db: Db, workspaceId: string): Promise<MemberPerson[]> {
  return db
    .select()
    .from(memberPerson)
    .where(eq(memberPerson.workspaceId, workspaceId))
    .orderBy(asc(memberPerson.name), asc(memberPerson.userId));
}

export async function findMember(
  db: Db,
  workspaceId: string,
  userId: string,
): Promise<MemberPerson | undefined> {
  const rows = await db
    .select()
    .from(memberPerson)
    .where(and(eq(memberPerson.workspaceId, workspaceId), eq(memberPerson.userId, userId)));
  return rows[0];
}

/** Ids of the owners, locked until the transaction ends: two owners cannot remove each other at once. */
export async function lockOwners(db: Db, workspaceId: string): Promise<string[]> {
  const rows = await db
    .select({ userId: member.userId })
    .from(member)
    .where(and(eq(member.workspaceId, workspaceId), eq(member.role, 'owner')))
    .orderBy(asc(member.userId))
    .for('update');
  return rows.map(row => row.userId);
}

export async function updateRole(db: Db, workspaceId: string, userId: string, role: Role): Promise<void> {
  await db
    .update(member)
    .set({ role })
    .where(and(eq(member.workspaceId, workspaceId), eq(member.userId, userId)));
}

export async function deleteMember(db: Db, workspaceId: string, userId: string): Promise<void> {
  await db.delete(member).where(and(eq(member.workspaceId, workspaceId), eq(member.userId, userId)));
}

export async function countMembers(db: Db, workspaceId: string): Promise<number> {
  return db.$count(member, eq(member.workspaceId, workspaceId));
}
