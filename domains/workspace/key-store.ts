import { and, desc, eq, isNull } from 'drizzle-orm';
import type { Db } from '../../platform/postgres/db.ts';
import { apiKey } from './tables.ts';

export type KeyRow = typeof apiKey.$inferSelect;

export async function listKeys(db: Db, workspaceId: string): Promise<KeyRow[]> {
  return db
    .select()
    .from(apiKey)
    .where(and(eq(apiKey.workspaceId, workspaceId), isNull(apiKey.revokedAt)))
    .orderBy(desc(apiKey.id));
}

export async function insertKey(db: Db, row: typeof apiKey.$inferInsert): Promise<KeyRow> {
  const [inserted] = await db.insert(apiKey).values(row).returning();
  if (!inserted) throw new Error('key was not inserted');
  return inserted;
}

/** Revokes a live key; its name, or undefined when there is none. */
export async function revokeKeyRow(
  db: Db,
  workspaceId: string,
  id: string,
  at: Date,
): Promise<string | undefined> {
  const rows = await db
    .update(apiKey)
    .set({ revokedAt: at })
    .where(and(eq(apiKey.workspaceId, workspaceId), eq(apiKey.id, id), isNull(apiKey.revokedAt)))
    .returning({ name: apiKey.name });
  return rows[0]?.name;
}
