import { authorise, type Context } from '../../../platform/context.ts';
import { addOrdersBulk } from '../bulk-history-store.ts';
import type { OrderDraft } from '../model/order.ts';

/** Adds or corrects orders; how many were new or different. */
export async function addOrders(ctx: Context, orders: readonly OrderDraft[]): Promise<number> {
  authorise(ctx, 'customers.write');
  return ctx.tx(async db => {
    const written = await addOrdersBulk(db, orders);
    await ctx.audit(db, 'order.add', { type: 'order', id: 'bulk' }, { written });
    return written;
  });
}
