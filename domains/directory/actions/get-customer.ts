import { authorise, type Context } from '../../../platform/context.ts';
import { fail } from '../errors.ts';
import type { Customer } from '../model/customer.ts';
import { findCustomer, summariseOrders, type OrderSummary } from '../store.ts';

/** A customer with a summary of their orders, by currency. */
export async function getCustomer(
  ctx: Context,
  id: string,
): Promise<{ readonly customer: Customer; readonly orders: OrderSummary[] }> {
  authorise(ctx, 'customers.read');
  return ctx.tx(async db => {
    const customer = await findCustomer(db, ctx.workspace.id, id);
    if (!customer) throw fail.customerNotFound();
    return { customer, orders: await summariseOrders(db, ctx.workspace.id, id) };
  });
}
