import { hash } from 'node:crypto';
import type { Context } from '../../../platform/context.ts';
import type { FeedbackDraft } from '../../../platform/feedback-draft.ts';
import { filePath } from '../../../platform/files.ts';
import { fail } from '../../../platform/table-file/errors.ts';
import { openFile } from '../../../platform/table-file/open-file.ts';
import type { SourceRow } from '../../../platform/table-file/source-row.ts';
import { chunkRows, type RowChunk } from '../../../platform/table-import/chunk-rows.ts';
import type { ImportRecord } from './import-record.ts';
import { createRowReader, type RejectionReason } from './model/read-row.ts';

/** Rows of one transaction: long enough for COPY to pay, short enough to cancel and to hold in memory. */
const CHUNK = 5_000;

/** Reads the file of an import into chunks of drafts and rejections, from the row after `after` on. */
export async function* readDrafts(
  ctx: Context,
  one: ImportRecord,
  touchpoints: ReadonlyMap<string, string>,
  after: number,
): AsyncGenerator<RowChunk<FeedbackDraft, RejectionReason>> {
  const { mapping } = one;
  if (mapping === null) throw fail.mappingMissing();
  if (one.file === null) throw fail.fileGone();
  const path = filePath(ctx.services.filesPath, ctx.workspace.id, one.file);
  const file = await openFile(path, { ...one.reading, ...withoutUndefined(mapping.file ?? {}) });
  const { timeZone } = ctx.workspace;
  const readRow = createRowReader({ mapping, columns: file.columns, timeZone, touchpoints, contentKey });
  yield* chunkRows({
    file,
    after,
    size: CHUNK,
    read: row => {
      const result = readRow(row);
      return 'draft' in result ? { item: result.draft } : result;
    },
  });
}

/** The row's place and content: the same file gives the same keys, two equal rows of it are two feedbacks. */
function contentKey(row: SourceRow): string {
  return `${row.row}-${hash('sha1', row.cells.join('\u001f'), 'base64url')}`;
}

function withoutUndefined<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as never;
}
