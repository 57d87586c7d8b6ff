import type { Context } from '../../../platform/context.ts';
import { AppError } from '../../../platform/errors/app-error.ts';
import { fail } from '../../../platform/table-file/errors.ts';
import type { RowChunk } from '../../../platform/table-import/chunk-rows.ts';
import { createProgress } from '../../../platform/table-import/progress.ts';
import { writeCustomersBulk } from '../bulk-store.ts';
import type { CustomerImport } from './import-record.ts';
import type { ImportedCustomer, RejectionReason } from './model/read-row.ts';
import { readCustomers } from './read-customers.ts';
import { addRejections, changeImport, findImport } from './store.ts';

/**
 * Reads the file of a running import to its end, from where an earlier run stopped. Every chunk is written together
 * with the position after it, so that a kill between two chunks, or in one, neither loses a row nor counts it twice.
 * A file that turns out unreadable ends the import as 'failed'; a store that does not answer is thrown, to be tried
 * again.
 */
export async function runImport(ctx: Context, importId: string): Promise<CustomerImport> {
  const one = await ctx.tx(db => findImport(db, importId));
  if (one === undefined) throw fail.importNotFound();
  if (one.status !== 'running') return one;
  const progress = createProgress<CustomerImport>(ctx, 'customer-import.progress');
  try {
    await readAll(ctx, one, progress.tell);
    await ctx.tx(async db => {
      const now = await findImport(db, importId, true);
      if (now?.status !== 'running') return;
      await changeImport(db, importId, { status: 'done', total: now.position, finishedAt: ctx.now() });
    });
  } catch (error) {
    if (error instanceof Stopped) ctx.log.info({ importId }, 'import of customers stopped');
    else if (error instanceof AppError && error.status < 500) {
      const { code, params } = error;
      const failed = { status: 'failed', error: { code, params }, finishedAt: ctx.now() } as const;
      await ctx.tx(db => changeImport(db, importId, failed));
    } else throw error;
  }
  const after = await ctx.tx(db => findImport(db, importId));
  if (after === undefined) throw fail.importNotFound();
  await progress.end(after);
  return after;
}

/** The import was cancelled, or another worker has taken it over. */
class Stopped extends Error {}

async function readAll(
  ctx: Context,
  one: CustomerImport,
  tell: (now: CustomerImport) => void,
): Promise<void> {
  let position = one.position;
  // The database writes one chunk while the next one is read.
  let writing: Promise<CustomerImport> | undefined;
  try {
    for await (const chunk of readCustomers(ctx, one, one.position)) {
      if (writing !== undefined) tell(await writing);
      const from = position;
      position = chunk.last;
      writing = writeChunk(ctx, one.id, from, chunk);
      writing.catch(() => undefined);
    }
    if (writing !== undefined) tell(await writing);
  } finally {
    await writing?.catch(() => undefined);
  }
}

async function writeChunk(
  ctx: Context,
  importId: string,
  from: number,
  chunk: RowChunk<ImportedCustomer, RejectionReason>,
): Promise<CustomerImport> {
  return ctx.tx(async db => {
    const now = await findImport(db, importId, true);
    if (now === undefined || now.status !== 'running' || now.position !== from) throw new Stopped();
    const { created, changed } = await writeCustomersBulk(db, chunk.items);
    await addRejections(db, ctx.workspace.id, importId, chunk.rejections);
    const ids = [...created, ...changed];
    if (ids.length > 0) await ctx.emit(db, { name: 'customer.changed', payload: { ids } });
    const counts = {
      position: chunk.last,
      created: now.created + created.size,
      changed: now.changed + changed.size,
      unchanged: now.unchanged + chunk.items.length - ids.length,
      rejected: now.rejected + chunk.rejections.length,
    };
    await changeImport(db, importId, counts);
    return { ...now, ...counts };
  });
}
