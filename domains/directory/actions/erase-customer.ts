import { authorise, type Context } from '../../../platform/context.ts';
import { fail } from '../errors.ts';
import { deleteCustomer, findCustomer } from '../store.ts';

/** Deletes everything here and tells the other areas to do the same. The audit trail keeps the id, nothing else. */
export async function eraseCustomer(ctx: Context, id: string): Promise<void> {
  authorise(ctx, 'customers.erase');
  await ctx.tx(async db => {
    const customer = await findCustomer(db, ctx.workspace.id, id, true);
    if (!customer) throw fail.customerNotFound();
    await deleteCustomer(db, ctx.workspace.id, id);
    await ctx.audit(db, 'customer.erase', { type: 'customer', id });
    await ctx.emit(db, { name: 'customer.erased', payload: { id } });
  });
}
