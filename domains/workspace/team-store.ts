import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { Db } from '../../platform/postgres/db.ts';
import { member, team, teamMember } from './tables.ts';

export interface TeamRow {
  readonly id: string;
  readonly name: string;
  readonly members: string[];
}

export async function listTeams(db: Db, workspaceId: string): Promise<TeamRow[]> {
  return db
    .select({
      id: team.id,
      name: team.name,
      members: sql<
        string[]
      >`coalesce(array_agg(${teamMember.userId}) filter (where ${teamMember.userId} is not null), '{}')`,
    })
    .from(team)
    .leftJoin(teamMember, and(eq(teamMember.workspaceId, team.workspaceId), eq(teamMember.teamId, team.id)))
    .where(eq(team.workspaceId, workspaceId))
    .groupBy(team.id, team.name)
    .orderBy(asc(team.name));
}

/** False when the name is taken, whatever its case. */
export async function insertTeam(db: Db, workspaceId: string, id: string, name: string): Promise<boolean> {
  const rows = await db.insert(team).values({ workspaceId, id, name }).onConflictDoNothing().returning();
  return rows.length === 1;
}

export async function findTeam(
  db: Db,
  workspaceId: string,
  id: string,
): Promise<{ name: string } | undefined> {
  const rows = await db
    .select({ name: team.name })
    .from(team)
    .where(and(eq(team.workspaceId, workspaceId), eq(team.id, id)))
    .for('update');
  return rows[0];
}

export async function teamNameTaken(
  db: Db,
  workspaceId: string,
  name: string,
  exceptId: string,
): Promise<boolean> {
  const rows = await db
    .select({ id: team.id })
    .from(team)
    .where(and(eq(team.workspaceId, workspaceId), sql`lower(${team.name}) = lower(${name})`));
  return rows.some(row => row.id !== exceptId);
}

export async function renameTeam(db: Db, workspaceId: string, id: string, name: string): Promise<void> {
  await db
    .update(team)
    .set({ name })
    .where(and(eq(team.workspaceId, workspaceId), eq(team.id, id)));
}

export async function deleteTeam(db: Db, workspaceId: string, id: string): Promise<void> {
  await db.delete(team).where(and(eq(team.workspaceId, workspaceId), eq(team.id, id)));
}

/** Replaces a team's members; false (and nothing changed) when one of them is no member of the workspace. */
export async function setTeamMembers(
  db: Db,
  workspaceId: string,
  teamId: string,
  userIds: readonly string[],
): Promise<boolean> {
  const wanted = [...new Set(userIds)];
  if (wanted.length > 0) {
    const known = await db
      .select({ userId: member.userId })
      .from(member)
      .where(and(eq(member.workspaceId, workspaceId), inArray(member.userId, wanted)));
    if (known.length !== wanted.length) return false;
  }
  await db
    .delete(teamMember)
    .where(and(eq(teamMember.workspaceId, workspaceId), eq(teamMember.teamId, teamId)));
  if (wanted.length > 0)
    await db.insert(teamMember).values(wanted.map(userId => ({ workspaceId, teamId, userId })));
  return true;
}
