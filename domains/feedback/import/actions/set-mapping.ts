import { authorise, type Context } from '../../../../platform/context.ts';
import { filePath } from '../../../../platform/files.ts';
import { fail } from '../../../../platform/table-file/errors.ts';
import { fail as refuse } from '../../errors.ts';
import type { ImportRecord } from '../import-record.ts';
import { missingColumns, type Mapping } from '../model/mapping.ts';
import { openFile } from '../../../../platform/table-file/open-file.ts';
import { changeImport, clearRejections, findImport } from '../store.ts';

/**
 * Says what the columns mean. What a run with an earlier mapping recorded stays; reading begins again at the first row,
 * and rows that are there already stay single.
 * @throws imports.mappingColumns, mappingEmpty (422), importRunning (409)
 */
export async function setMapping(ctx: Context, id: string, mapping: Mapping): Promise<ImportRecord> {
  authorise(ctx, 'feedback.import');
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
  if (mapping.scores.length + mapping.texts.length === 0) throw refuse.mappingEmpty();
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
      recorded: 0,
      duplicates: 0,
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
