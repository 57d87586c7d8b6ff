import { hash } from 'node:crypto';
import type { FeedbackDraft } from '../../../platform/feedback-draft.ts';
import { openFile } from '../../../platform/table-file/open-file.ts';
import type { Reading } from '../../../platform/table-file/reading.ts';
import type { SourceRow } from '../../../platform/table-file/source-row.ts';
import { chunkRows } from '../../../platform/table-import/chunk-rows.ts';
import type { RejectedRow } from './import-record.ts';
import type { Mapping } from './model/mapping.ts';
import { createRowReader } from './model/read-row.ts';

/** What became of some rows that follow each other. */
export interface DraftChunk {
  /** Number of the last row. */
  readonly last: number;
  readonly drafts: readonly FeedbackDraft[];
  readonly rejections: readonly RejectedRow[];
}

export interface DraftOptions {
  readonly path: string;
  readonly reading: Reading;
  readonly mapping: Mapping;
  readonly timeZone: string;
  readonly touchpoints: ReadonlyMap<string, string>;
  /** Rows up to this one are passed over. */
  readonly after: number;
  /** Rows of a chunk at most. */
  readonly size: number;
}

/** Reads a file into chunks of drafts and rejections. */
export async function* readDrafts(options: DraftOptions): AsyncGenerator<DraftChunk> {
  const { mapping, timeZone, touchpoints, after, size } = options;
  const file = await openFile(options.path, { ...options.reading, ...withoutUndefined(mapping.file ?? {}) });
  const readRow = createRowReader({ mapping, columns: file.columns, timeZone, touchpoints, contentKey });
  const read = (row: SourceRow) => {
    const result = readRow(row);
    return 'draft' in result ? { item: result.draft } : result;
  };
  for await (const { last, items, rejections } of chunkRows({ file, after, size, read }))
    yield { last, drafts: items, rejections };
}

/** The row's place and content: the same file gives the same keys, two equal rows of it are two feedbacks. */
function contentKey(row: SourceRow): string {
  return `${row.row}-${hash('sha1', row.cells.join('\u001f'), 'base64url')}`;
}

function withoutUndefined<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as never;
}
