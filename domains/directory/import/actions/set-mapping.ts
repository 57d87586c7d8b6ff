import { authorise, type Context } from '../../../../platform/context.ts';
import { filePath } from '../../../../platform/files.ts';
import { fail } from '../../../../platform/table-file/errors.ts';
import { fail as refuse } from '../../errors.ts';
import type { CustomerImport } from '../import-record.ts';
import { missingColumns, namesCustomers, type CustomerMapping } from '../model/mapping.ts';
import { openFile } from '../../../../platform/table-file/open-file.ts';
import { changeImport, clearRejections, findImport } from '../store.ts';

/**
 * Says what the columns mean. What a run with an earlier mapping wrote stays; reading begins again at the first row.
 * @throws imports.mappingColumns, directory.importUnnamed (422), imports.importRunning (409)
 */
export async function setMapping(
  ctx: Context,
  id: string,
  mapping: CustomerMapping,
): Promise<CustomerImport> {
  authorise(ctx, 'customers.import');
  const before = await ctx.tx(db => findImport(db, id));
  if (before === undefined) throw fail.importNotFound();
  if (before.file === null) throw fail.fileGone();
  const { encoding, delimiter, sheet } = mapping.file ?? {};
  const file = await openFile(filePath(ctx.services.filesPath, ctx.workspace.id, before.file), {
    ...(encoding === undefined ? {} : { encoding }),
    ...(delimiter === undefined ? {} : { delimiter }),
    ...(sheet === undefined ? {} : { sheet }),
  });
  const missing = missingColumns(mapping, file.columns);
  if (missing.length > 0) throw fail.mappingColumns({ columns: missing.slice(0, 10).join(', ') });
  if (!namesCustomers(mapping)) throw refuse.importUnnamed();
  return ctx.tx(async db => {
    const one = await findImport(db, id, true);
    if (one === undefined) throw fail.importNotFound();
    if (one.status === 'running' || one.status === 'checking') throw fail.importRunning();
    await clearRejections(db, id);
    await changeImport(db, id, {
      mapping,
      reading: file.reading,
      columns: file.columns,
      status: 'draft',
      position: 0,
      created: 0,
      changed: 0,
      unchanged: 0,
      rejected: 0,
      total: null,
      findings: null,
      error: null,
      finishedAt: null,
    });
    const after = await findImport(db, id);
    if (after === undefined) throw fail.importNotFound();
    return after;
  });
}
