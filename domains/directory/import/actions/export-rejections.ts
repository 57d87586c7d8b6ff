import { authorise, type Context } from '../../../../platform/context.ts';
import { fail } from '../../../../platform/table-file/errors.ts';
import { rejectionLines } from '../../../../platform/table-import/rejection-lines.ts';
import { findImport, findRejections } from '../store.ts';

const PAGE = 1_000;

/** The rejected rows as CSV. Corrected there, it can be imported with the same mapping. */
export async function exportRejections(ctx: Context, id: string): Promise<AsyncGenerator<string>> {
  authorise(ctx, 'customers.import');
  const one = await ctx.tx(db => findImport(db, id));
  if (one === undefined) throw fail.importNotFound();
  return rejectionLines(ctx, one, after => ctx.tx(db => findRejections(db, id, after, PAGE)));
}
