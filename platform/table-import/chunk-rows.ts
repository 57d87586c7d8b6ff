import { setImmediate as nextTurn } from 'node:timers/promises';
import { type OpenedFile } from '../table-file/open-file.ts';
import { kept, type SourceRow } from '../table-file/source-row.ts';
import type { RejectedRow } from './import-record.ts';

/** What became of some rows that follow each other. */
export interface RowChunk<Item, Reason extends string> {
  /** Number of the last row. */
  readonly last: number;
  readonly items: readonly Item[];
  readonly rejections: readonly RejectedRow<Reason>[];
}

interface ChunkOptions<Item, Reason extends string> {
  readonly file: OpenedFile;
  /** Rows up to this one are passed over. */
  readonly after: number;
  /** Rows of a chunk at most. */
  readonly size: number;
  readonly read: (
    row: SourceRow,
  ) =>
    { readonly item: Item } | { readonly rejection: { readonly reason: Reason; readonly column?: string } };
}

/** Characters of one chunk: rows of a megabyte each must not add up. */
const MAX_CHUNK = 8_000_000;

/** Reads a file into chunks of items and rejections; memory holds one piece of the file and one chunk. */
export async function* chunkRows<Item, Reason extends string>(
  options: ChunkOptions<Item, Reason>,
): AsyncGenerator<RowChunk<Item, Reason>> {
  const { file, after, size, read } = options;
  let items: Item[] = [];
  let rejections: RejectedRow<Reason>[] = [];
  let last = after;
  let weight = 0;
  for await (const batch of file.rows()) {
    for (const row of batch) {
      if (row.row <= after) continue;
      const result = read(row);
      last = row.row;
      if ('item' in result) items.push(result.item);
      else rejections.push({ row: row.row, line: row.line, ...result.rejection, cells: kept(row.cells) });
      if (items.length + rejections.length < size && (weight += lengthOf(row)) < MAX_CHUNK) continue;
      yield { last, items, rejections };
      items = [];
      rejections = [];
      weight = 0;
    }
    // Requests of the same process are answered between two pieces of the file.
    await nextTurn();
  }
  if (items.length + rejections.length > 0) yield { last, items, rejections };
}

function lengthOf({ cells }: SourceRow): number {
  let length = 0;
  for (const cell of cells) length += cell.length;
  return length;
}
