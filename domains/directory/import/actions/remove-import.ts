import { authorise, type Context } from '../../../../platform/context.ts';
import { deleteFile } from '../../../../platform/files.ts';
import { fail } from '../../../../platform/table-file/errors.ts';
import { findImport, removeImport as removeRow } from '../store.ts';

/** Removes an import's file, rejected rows and history. What it wrote stays. */
export async function removeImport(ctx: Context, id: string): Promise<void> {
  authorise(ctx, 'customers.import');
  const file = await ctx.tx(async db => {
    const one = await findImport(db, id, true);
    if (one === undefined) throw fail.importNotFound();
    if (one.status === 'running' || one.status === 'checking') throw fail.importRunning();
    await removeRow(db, id);
    await ctx.audit(db, 'customer-import.removed', { type: 'customer-import', id, name: one.name });
    return one.file;
  });
  if (file !== null) await deleteFile(ctx.services.filesPath, ctx.workspace.id, file);
}
