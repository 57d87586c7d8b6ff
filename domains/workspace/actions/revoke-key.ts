import { authorise, type Context } from '../../../platform/context.ts';
import { forgetAccess } from '../auth/member-lookup.ts';
import { fail } from '../errors.ts';
import { revokeKeyRow } from '../key-store.ts';

/** Ends an API key. */
export async function revokeKey(ctx: Context, id: string): Promise<void> {
  authorise(ctx, 'keys.write');
  await ctx.tx(async db => {
    const name = await revokeKeyRow(db, ctx.workspace.id, id, ctx.now());
    if (name === undefined) throw fail.keyNotFound();
    await ctx.audit(db, 'key.revoke', { type: 'key', id, name });
  });
  forgetAccess(ctx.services.systemPool);
}
