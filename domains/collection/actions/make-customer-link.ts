import { authorise, type Context } from '../../../platform/context.ts';
import { customerToken } from '../customer-token.ts';
import { fail } from '../errors.ts';
import { addressOf } from '../present.ts';
import { findLink } from '../store.ts';

/** The link's address for one customer; what comes in through it is theirs. */
export async function makeCustomerLink(ctx: Context, id: string, externalKey: string): Promise<string> {
  authorise(ctx, 'surveys.publish');
  const link = await ctx.tx(db => findLink(db, id));
  if (!link || link.withdrawnAt) throw fail.linkNotFound();
  const token = customerToken(ctx.services.secret, ctx.workspace.id, externalKey);
  return `${addressOf(ctx.services.origin, link.token)}?c=${token}`;
}
