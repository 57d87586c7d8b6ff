import { and, asc, eq, getTableColumns, isNull } from 'drizzle-orm';
import type { Pool } from 'pg';
import type { Db } from '../../platform/postgres/db.ts';
import { shareLink } from './tables.ts';

// Rows are those of the transaction's workspace: row-level security sees to it.

export type LinkRow = Omit<typeof shareLink.$inferSelect, 'workspaceId'>;

const { workspaceId: _, ...linkFields } = getTableColumns(shareLink);

/** Workspace of a token that is not withdrawn; the one question asked without a workspace. */
export async function findWorkspaceOfToken(pool: Pool, token: string): Promise<string | undefined> {
  const { rows } = await pool.query<{ id: string | null }>({
    name: 'collection.share_link_workspace',
    text: 'select share_link_workspace($1) as id',
    values: [token],
  });
  return rows[0]?.id ?? undefined;
}

export async function findLinkByToken(db: Db, token: string): Promise<LinkRow | undefined> {
  const rows = await db
    .select(linkFields)
    .from(shareLink)
    .where(and(eq(shareLink.token, token), isNull(shareLink.withdrawnAt)));
  return rows[0];
}

export async function findLink(db: Db, id: string): Promise<LinkRow | undefined> {
  return (await db.select(linkFields).from(shareLink).where(eq(shareLink.id, id)))[0];
}

/** Links of a survey that are not withdrawn, oldest first. */
export async function findLinks(db: Db, surveyId: string): Promise<LinkRow[]> {
  return db
    .select(linkFields)
    .from(shareLink)
    .where(and(eq(shareLink.surveyId, surveyId), isNull(shareLink.withdrawnAt)))
    .orderBy(asc(shareLink.id));
}

/** All tokens of a survey, withdrawn links too. */
export async function findLinkTokens(db: Db, surveyId: string): Promise<{ id: string; token: string }[]> {
  return db
    .select({ id: shareLink.id, token: shareLink.token })
    .from(shareLink)
    .where(eq(shareLink.surveyId, surveyId));
}

export async function addLink(
  db: Db,
  workspaceId: string,
  row: Omit<LinkRow, 'withdrawnAt'>,
): Promise<LinkRow> {
  const rows = await db
    .insert(shareLink)
    .values({ ...row, workspaceId })
    .returning(linkFields);
  return rows[0] as LinkRow;
}

export async function changeLink(db: Db, id: string, change: Partial<LinkRow>): Promise<LinkRow | undefined> {
  return (await db.update(shareLink).set(change).where(eq(shareLink.id, id)).returning(linkFields))[0];
}
