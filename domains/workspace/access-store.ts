// The two look-ups behind every request, past row-level security because nobody is known to be inside yet.
import type { Pool } from 'pg';
import type { Role } from '../../platform/context.ts';

export async function findMemberRole(
  pool: Pool,
  workspaceId: string,
  userId: string,
): Promise<Role | undefined> {
  const { rows } = await pool.query<{ role: Role }>(
    'select role from member where workspace_id = $1 and user_id = $2',
    [workspaceId, userId],
  );
  return rows[0]?.role;
}

export interface FoundKey {
  readonly id: string;
  readonly workspaceId: string;
  readonly name: string;
  readonly permissions: readonly string[];
}

export async function findKeyByHash(pool: Pool, hash: string): Promise<FoundKey | undefined> {
  const { rows } = await pool.query<FoundKey>(
    `select id, workspace_id as "workspaceId", name, permissions from api_key
     where key_hash = $1 and revoked_at is null`,
    [hash],
  );
  return rows[0];
}

/** Coarse on purpose: one write a minute and key, not one a request. */
export async function touchKey(pool: Pool, workspaceId: string, id: string): Promise<void> {
  await pool.query(
    `update api_key set last_used_at = now() where workspace_id = $1 and id = $2
     and (last_used_at is null or last_used_at < now() - interval '1 minute')`,
    [workspaceId, id],
  );
}
