import { authorise, type Context } from '../../../platform/context.ts';
import { addEventsBulk } from '../bulk-history-store.ts';
import type { EventDraft } from '../model/order.ts';

/** Adds or corrects events; how many were new or different. */
export async function addEvents(ctx: Context, events: readonly EventDraft[]): Promise<number> {
  authorise(ctx, 'customers.write');
  return ctx.tx(async db => {
    const written = await addEventsBulk(db, events);
    await ctx.audit(db, 'event.add', { type: 'event', id: 'bulk' }, { written });
    return written;
  });
}
