import { hash } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { FeedbackDraft } from '../../../platform/feedback-draft.ts';
import type { RejectedRow } from './import-record.ts';
import type { Mapping } from './model/mapping.ts';
import { createRowReader } from './model/read-row.ts';
import { openFile } from '../../../platform/table-file/open-file.ts';
import type { Reading } from '../../../platform/table-file/reading.ts';
import { kept, type SourceRow } from '../../../platform/table-file/source-row.ts';

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

/** Characters of one chunk: rows of a megabyte each must not add up. */
const MAX_CHUNK = 8_000_000;

/** Reads a file into chunks of drafts and rejections; memory holds one piece of the file and one chunk. */
export async function* readDrafts(options: DraftOptions): AsyncGenerator<DraftChunk> {
  const { mapping, timeZone, touchpoints, after, size } = options;
  const file = await openFile(options.path, { ...options.reading, ...withoutUndefined(mapping.file ?? {}) });
  const read = createRowReader({ mapping, columns: file.columns, timeZone, touchpoints, contentKey });
  let drafts: FeedbackDraft[] = [];
  let rejections: RejectedRow[] = [];
  let last = after;
  let weight = 0;
  for await (const batch of file.rows()) {
    for (const row of batch) {
      if (row.row <= after) continue;
      const result = read(row);
      last = row.row;
      if ('draft' in result) drafts.push(result.draft);
      else rejections.push({ row: row.row, line: row.line, ...result.rejection, cells: kept(row.cells) });
      if (drafts.length + rejections.length < size && (weight += lengthOf(row)) < MAX_CHUNK) continue;
      yield { last, drafts, rejections };
      drafts = [];
      rejections = [];
      weight = 0;
    }
    // Requests of the same process are answered between two pieces of the file.
    await nextTurn();
  }
  if (last > after && drafts.length + rejections.length > 0) yield { last, drafts, rejections };
}

function lengthOf({ cells }: SourceRow): number {
  let length = 0;
  for (const cell of cells) length += cell.length;
  return length;
}

/** The row's place and content: the same file gives the same keys, two equal rows of it are two feedbacks. */
function contentKey(row: SourceRow): string {
  return `${row.row}-${hash('sha1', row.cells.join('\u001f'), 'base64url')}`;
}

function withoutUndefined<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as never;
}
