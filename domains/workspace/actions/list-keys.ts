import { authorise, type Context } from '../../../platform/context.ts';
import { listKeys as listRows, type KeyRow } from '../key-store.ts';

/** Live keys, newest first. */
export async function listKeys(ctx: Context): Promise<KeyRow[]> {
  authorise(ctx, 'keys.write');
  return ctx.tx(db => listRows(db, ctx.workspace.id));
}
