import { authorise, type Context } from '../../../../platform/context.ts';
import { fail } from '../../../../platform/table-file/errors.ts';
import type { CustomerImport } from '../import-record.ts';
import { changeImport, findImport } from '../store.ts';

/** Stops a check or a run after the chunk under way. What was written stays, and starting again goes on from there. */
export async function cancelImport(ctx: Context, id: string): Promise<CustomerImport> {
  authorise(ctx, 'customers.import');
  return ctx.tx(async db => {
    const one = await findImport(db, id, true);
    if (one === undefined) throw fail.importNotFound();
    if (one.status === 'checking') await changeImport(db, id, { status: 'draft' });
    if (one.status === 'running') {
      await changeImport(db, id, { status: 'cancelled', finishedAt: ctx.now() });
      await ctx.audit(db, 'customer-import.cancelled', { type: 'customer-import', id, name: one.name });
    }
    const after = await findImport(db, id);
    if (after === undefined) throw fail.importNotFound();
    return after;
  });
}
