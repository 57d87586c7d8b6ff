import { authorise, type Context } from '../../../platform/context.ts';
import { newId } from '../../../platform/id.ts';
import { hashToken, newSecretToken } from '../auth/secret-token.ts';
import { fail } from '../errors.ts';
import { insertKey, type KeyRow } from '../key-store.ts';

/** Characters of a key kept to recognise it by: 'safar_' and six of 43. */
const PREFIX_LENGTH = 12;

/** Creates an API key with some of the caller's own permissions. `secret` exists only in this answer. */
export async function createKey(
  ctx: Context,
  wanted: { name: string; permissions: readonly string[] },
): Promise<{ readonly key: KeyRow; readonly secret: string }> {
  authorise(ctx, 'keys.write');
  const beyond = wanted.permissions.find(permission => !ctx.actor.permissions.has(permission));
  if (beyond !== undefined) throw fail.keyBeyondYours({ permission: beyond });
  const secret = `safar_${newSecretToken()}`;
  const key = await ctx.tx(async db => {
    const row = await insertKey(db, {
      workspaceId: ctx.workspace.id,
      id: newId(),
      name: wanted.name,
      prefix: secret.slice(0, PREFIX_LENGTH),
      keyHash: hashToken(secret),
      permissions: [...new Set(wanted.permissions)].sort(),
      createdBy: ctx.actor.name,
    });
    await ctx.audit(
      db,
      'key.create',
      { type: 'key', id: row.id, name: row.name },
      { permissions: row.permissions },
    );
    return row;
  });
  return { key, secret };
}
