import { createReadStream } from 'node:fs';
import { PassThrough, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { fail } from './errors.ts';
import { createCsvRows } from './csv-rows.ts';
import { delimiterOf, encodingOf, isJsonLines, kindOf, newlineOf } from './detect.ts';
import { createJsonlRows, jsonlColumns } from './jsonl-rows.ts';
import type { Reading } from './reading.ts';
import { kept, readLimits, type SourceRow } from './source-row.ts';
import { openWorkbook } from './xlsx.ts';

/** A file opened for reading: its columns are known, its rows not yet read. */
export interface OpenedFile {
  readonly reading: Reading;
  /** Names of the columns, made distinct; 'column 3' for one without a name. */
  readonly columns: readonly string[];
  /** Rows after the header, in batches. */
  rows(): AsyncGenerator<readonly SourceRow[]>;
}

const HEAD = 256 * 1024;
/** What a gzip file may unpack to: honest text packs 3–20 times. */
const MAX_GZIP_RATIO = 200;
const FREE_BYTES = 50_000_000;
const piece = 256 * 1024;

/**
 * Opens a CSV, JSON Lines or XLSX file, looking at its beginning; `wished` overrules what was found.
 * @throws imports.fileEmpty, fileNotText, fileBroken, fileBomb, tooManyColumns, noSuchSheet (422)
 */
export async function openFile(path: string, wished: Partial<Reading> = {}): Promise<OpenedFile> {
  const first = await readHead(path, false);
  if (first.length === 0) throw fail.fileEmpty();
  const kind = kindOf(first);
  if (kind === 'zip') return openSheet(path, wished);
  const gzip = kind === 'gzip';
  const head = gzip ? await readHead(path, true) : first;
  if (head.length === 0) throw fail.fileEmpty();
  if (kindOf(head) !== 'text') throw fail.fileNotText();
  return openText(path, head, gzip, wished);
}

async function openSheet(path: string, wished: Partial<Reading>): Promise<OpenedFile> {
  const workbook = await openWorkbook(path);
  const header = await firstRow(workbook.rows(wished.sheet));
  if (header === undefined) throw fail.fileEmpty();
  const columns = columnNames(header.cells, header.problem !== undefined);
  const sheet = wished.sheet ?? workbook.sheets[0];
  return {
    reading: {
      format: 'xlsx',
      gzip: false,
      encoding: 'utf-8',
      delimiter: ',',
      newline: '\n',
      ...(sheet === undefined ? {} : { sheet }),
      sheets: workbook.sheets,
    },
    columns,
    // A sheet leaves empty cells at the end of a row out.
    rows: () => afterHeader(workbook.rows(wished.sheet), columns.length, true),
  };
}

async function openText(
  path: string,
  head: Buffer,
  gzip: boolean,
  wished: Partial<Reading>,
): Promise<OpenedFile> {
  const encoding = wished.encoding ?? encodingOf(head);
  const text = new TextDecoder(encoding).decode(head, { stream: true });
  const format = wished.format === 'csv' ? 'csv' : isJsonLines(text) ? 'jsonl' : 'csv';
  const newline = newlineOf(text);
  const delimiter = wished.delimiter ?? delimiterOf(text, newline);
  const reading: Reading = { format, gzip, encoding, delimiter, newline };
  const pieces = (): AsyncGenerator<string> => decoded(path, gzip, encoding);
  if (format === 'jsonl') {
    const columns = jsonlColumns(text);
    return { reading, columns, rows: () => parsed(pieces(), createJsonlRows(columns)) };
  }
  const rows = (): AsyncGenerator<readonly SourceRow[]> =>
    parsed(pieces(), createCsvRows(delimiter, newline));
  const header = await firstRow(rows());
  if (header === undefined) throw fail.fileEmpty();
  const columns = columnNames(header.cells, header.problem !== undefined);
  return { reading, columns, rows: () => afterHeader(rows(), columns.length, false) };
}

async function readHead(path: string, gzip: boolean): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of bytesOf(path, gzip)) {
    chunks.push(chunk as Buffer);
    length += (chunk as Buffer).length;
    if (length >= HEAD) break;
  }
  return Buffer.concat(chunks).subarray(0, HEAD);
}

function bytesOf(path: string, gzip: boolean): Readable {
  const raw = createReadStream(path, { highWaterMark: piece });
  if (!gzip) return raw;
  const gunzip = createGunzip({ chunkSize: piece });
  const limited = new PassThrough();
  let packed = 0;
  raw.on('data', chunk => (packed += chunk.length));
  let unpacked = 0;
  gunzip.on('data', (chunk: Buffer) => {
    unpacked += chunk.length;
    if (unpacked > Math.max(FREE_BYTES, packed * MAX_GZIP_RATIO)) limited.destroy(fail.fileBomb());
  });
  raw.on('error', error => gunzip.destroy(error));
  gunzip.on('error', () => limited.destroy(fail.fileBroken()));
  limited.on('close', () => {
    gunzip.destroy();
    raw.destroy();
  });
  return raw.pipe(gunzip).pipe(limited);
}

async function* decoded(path: string, gzip: boolean, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const bytes of bytesOf(path, gzip)) yield decoder.decode(bytes as Buffer, { stream: true });
  yield decoder.decode();
}

async function* parsed(
  pieces: AsyncGenerator<string>,
  parser: { push(text: string): SourceRow[]; end(): SourceRow[] },
): AsyncGenerator<readonly SourceRow[]> {
  for await (const text of pieces) {
    const rows = parser.push(text);
    if (rows.length > 0) yield rows;
  }
  yield parser.end();
}

async function firstRow(batches: AsyncGenerator<readonly SourceRow[]>): Promise<SourceRow | undefined> {
  for await (const batch of batches) if (batch[0] !== undefined) return batch[0];
  return undefined;
}

/** Takes the header off, counts from the row after it, and sees that every row is as wide as the header. */
async function* afterHeader(
  batches: AsyncGenerator<readonly SourceRow[]>,
  width: number,
  shortIsFine: boolean,
): AsyncGenerator<readonly SourceRow[]> {
  for await (const batch of batches) {
    const rows: SourceRow[] = [];
    for (const row of batch) {
      if (row.row === 1) continue;
      rows.push(fitted(row, width, shortIsFine));
    }
    yield rows;
  }
}

/** A row of another width than the header's is a problem, unless what is beyond it is empty. */
function fitted(row: SourceRow, width: number, shortIsFine: boolean): SourceRow {
  const at = row.row - 1;
  const { cells } = row;
  if (row.problem !== undefined || cells.length === width) return { ...row, row: at };
  if (cells.length > width && cells.slice(width).every(cell => cell.trim() === ''))
    return { ...row, row: at, cells: cells.slice(0, width) };
  if (cells.length > width || !shortIsFine)
    return { ...row, row: at, cells: kept(cells), problem: 'columns' };
  return { ...row, row: at, cells: [...cells, ...Array<string>(width - cells.length).fill('')] };
}

function columnNames(cells: readonly string[], unreadable: boolean): string[] {
  if (unreadable || cells.length > readLimits.columns)
    throw fail.tooManyColumns({ limit: readLimits.columns });
  const taken = new Set<string>();
  return cells.map((cell, i) => {
    const base =
      cell
        .replace(/^\uFEFF/, '')
        .trim()
        .slice(0, 200) || `column ${i + 1}`;
    let name = base;
    for (let n = 2; taken.has(name); n++) name = `${base} (${n})`;
    taken.add(name);
    return name;
  });
}
