// Who acts in a workspace, by session or by key; both are remembered for five seconds.
import type { Pool } from 'pg';
import type { Role } from '../../../platform/context.ts';
import { createShortCache } from './short-cache.ts';
import { hashToken } from './secret-token.ts';
import { findKeyByHash, findMemberRole, touchKey, type FoundKey } from '../access-store.ts';

const roleCache = createShortCache<Role | undefined>();
const keyCache = createShortCache<FoundKey | undefined>();

export async function roleIn(pool: Pool, workspaceId: string, userId: string): Promise<Role | undefined> {
  return roleCache.get(pool, `${workspaceId} ${userId}`, () => findMemberRole(pool, workspaceId, userId));
}

/** The live key of that secret; notes its use at most once per cache life. */
export async function keyOf(pool: Pool, secret: string): Promise<FoundKey | undefined> {
  const hash = hashToken(secret);
  return keyCache.get(pool, hash, async () => {
    const key = await findKeyByHash(pool, hash);
    if (key) await touchKey(pool, key.workspaceId, key.id);
    return key;
  });
}

/** To be called when a member, a role or a key changed. */
export function forgetAccess(pool: Pool): void {
  roleCache.clear(pool);
  keyCache.clear(pool);
}
