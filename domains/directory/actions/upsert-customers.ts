import { authorise, type Context } from '../../../platform/context.ts';
import { upsertCustomersBulk } from '../bulk-store.ts';
import type { CustomerFields } from '../model/customer.ts';

/** Creates or completes customers by the company's own keys; key → id. */
export async function upsertCustomers(
  ctx: Context,
  customers: readonly CustomerFields[],
): Promise<Map<string, string>> {
  authorise(ctx, 'customers.write');
  return ctx.tx(async db => {
    const ids = await upsertCustomersBulk(db, customers);
    await ctx.audit(db, 'customer.upsert', { type: 'customer', id: 'bulk' }, { count: ids.size });
    await ctx.emit(db, { name: 'customer.changed', payload: { ids: [...new Set(ids.values())] } });
    return ids;
  });
}
