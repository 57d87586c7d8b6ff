import type { Context } from '../../../platform/context.ts';
import { filePath } from '../../../platform/files.ts';
import { fail } from '../../../platform/table-file/errors.ts';
import { openFile } from '../../../platform/table-file/open-file.ts';
import { chunkRows, type RowChunk } from '../../../platform/table-import/chunk-rows.ts';
import type { CustomerImport } from './import-record.ts';
import { createCustomerReader, type ImportedCustomer, type RejectionReason } from './model/read-row.ts';

/** Rows of one transaction: long enough for the database to pay, short enough to cancel and to hold in memory. */
const CHUNK = 5_000;

/** Reads the file of an import into chunks of customers and rejections, from the row after `after` on. */
export async function* readCustomers(
  ctx: Context,
  one: CustomerImport,
  after: number,
): AsyncGenerator<RowChunk<ImportedCustomer, RejectionReason>> {
  const { mapping } = one;
  if (mapping === null) throw fail.mappingMissing();
  if (one.file === null) throw fail.fileGone();
  const file = await openFile(filePath(ctx.services.filesPath, ctx.workspace.id, one.file), one.reading);
  const readRow = createCustomerReader({
    mapping,
    columns: file.columns,
    timeZone: ctx.workspace.timeZone,
    // A run that goes on later says the same of every row.
    consentAt: (one.startedAt ?? ctx.now()).toISOString(),
    consentSource: one.name,
  });
  yield* chunkRows({
    file,
    after,
    size: CHUNK,
    read: row => {
      const result = readRow(row);
      return 'customer' in result ? { item: result.customer } : result;
    },
  });
}
