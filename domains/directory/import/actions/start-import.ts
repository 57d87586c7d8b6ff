import { authorise, type Context } from '../../../../platform/context.ts';
import { fail } from '../../../../platform/table-file/errors.ts';
import type { CustomerImport } from '../import-record.ts';
import { customerImportJob } from '../job.ts';
import { changeImport, clearRejections, findImport } from '../store.ts';

/** What is to be done with a mapped import: look at every row and write nothing, or write. */
export type ImportWork = 'check' | 'run';

/**
 * Queues the reading of an import. A run that was cancelled or failed goes on where it stopped; one that is done is
 * read again from the first row (what is known already changes nothing).
 * @throws imports.mappingMissing (422), importRunning (409)
 */
export async function startImport(ctx: Context, id: string, work: ImportWork): Promise<CustomerImport> {
  const one = await prepareImport(ctx, id, work);
  await ctx.services.jobs.enqueue(customerImportJob, ctx.workspace.id, { importId: id }, id);
  return one;
}

/** As startImport, without queueing: for a command that reads the file itself. */
export async function prepareImport(ctx: Context, id: string, work: ImportWork): Promise<CustomerImport> {
  authorise(ctx, 'customers.import');
  return ctx.tx(async db => {
    const one = await findImport(db, id, true);
    if (one === undefined) throw fail.importNotFound();
    if (one.status === 'running' || one.status === 'checking') throw fail.importRunning();
    if (one.mapping === null) throw fail.mappingMissing();
    if (work === 'check') {
      await changeImport(db, id, { status: 'checking', findings: null, error: null });
    } else {
      const again = one.status === 'done';
      if (again) await clearRejections(db, id);
      await changeImport(db, id, {
        status: 'running',
        error: null,
        finishedAt: null,
        startedAt: one.startedAt ?? ctx.now(),
        ...(again ? { position: 0, created: 0, changed: 0, unchanged: 0, rejected: 0 } : {}),
      });
      await ctx.audit(db, 'customer-import.started', { type: 'customer-import', id, name: one.name });
    }
    const after = await findImport(db, id);
    if (after === undefined) throw fail.importNotFound();
    return after;
  });
}
