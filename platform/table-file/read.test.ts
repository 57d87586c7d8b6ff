import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import exceljs from 'exceljs';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { AppError } from '../errors/app-error.ts';
import { createCsvRows } from './csv-rows.ts';
import { openFile } from './open-file.ts';
import type { SourceRow } from './source-row.ts';

const folder = mkdtempSync(join(tmpdir(), 'safar-read-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
async function read(
  content: Buffer | string,
): Promise<{ columns: readonly string[]; rows: SourceRow[]; reading: unknown }> {
  const path = join(folder, `file-${files++}`);
  writeFileSync(path, content);
  const file = await openFile(path);
  const rows: SourceRow[] = [];
  for await (const batch of file.rows()) rows.push(...batch);
  return { columns: file.columns, rows, reading: file.reading };
}

const cell = fc.string({ unit: 'grapheme', maxLength: 12 }).map(text => text.replaceAll('\r', ' '));
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

test('what was written as CSV is read back, whatever is in the cells and wherever the pieces are cut', () => {
  const table = fc
    .integer({ min: 1, max: 5 })
    .chain(width => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 8 }));
  fc.assert(
    fc.property(
      table,
      fc.constantFrom(',', ';', '\t', '|'),
      fc.constantFrom('\n', '\r\n'),
      fc.infiniteStream(fc.integer({ min: 1, max: 7 })),
      (rows, delimiter, newline, cuts) => {
        const text = rows.map(row => row.map(quoted).join(delimiter) + newline).join('');
        const csv = createCsvRows(delimiter, '\n');
        const found: SourceRow[] = [];
        for (let at = 0; at < text.length;) {
          const size = cuts.next().value;
          found.push(...csv.push(text.slice(at, at + size)));
          at += size;
        }
        found.push(...csv.end());
        expect(found.map(row => row.cells)).toEqual(rows);
      },
    ),
  );
});

test('any bytes are rows, problems or a refusal, never a crash', async () => {
  const hostile = fc.oneof(
    fc.uint8Array({ maxLength: 3_000 }),
    fc.string({ unit: 'binary', maxLength: 2_000 }).map(text => Buffer.from(text)),
    fc
      .string({
        unit: fc.constantFrom('"', ',', '\n', '\r', 'a', ';', '\t', '{', '}', '\0', 'ی'),
        maxLength: 400,
      })
      .map(text => Buffer.from(text)),
    fc.uint8Array({ maxLength: 500 }).map(bytes => Buffer.concat([Buffer.from('PK\x03\x04'), bytes])),
    fc.uint8Array({ maxLength: 500 }).map(bytes => gzipSync(bytes)),
    fc.uint8Array({ maxLength: 500 }).map(bytes => Buffer.concat([Buffer.from([0x1f, 0x8b, 8]), bytes])),
  );
  await fc.assert(
    fc.asyncProperty(hostile, async bytes => {
      try {
        const { rows, columns } = await read(Buffer.from(bytes));
        for (const row of rows) if (row.problem === undefined) expect(row.cells).toHaveLength(columns.length);
      } catch (error) {
        expect(error).toBeInstanceOf(AppError);
        expect((error as AppError).status).toBe(422);
      }
    }),
    { numRuns: 300 },
  );
});

test('one unclosed quote costs one row, not the file', async () => {
  const { rows } = await read(`a,b\n1,"never closed\n${'2,x\n'.repeat(500)}`);
  expect(rows[0]).toMatchObject({ row: 1, line: 2, problem: 'quote' });
  expect(rows.slice(1).every(row => row.problem === undefined)).toBe(true);
  expect(rows).toHaveLength(501);
});

test('rows beyond the limits are refused one by one', async () => {
  const { rows } = await read(
    `a,b\nok,1\n${'x'.repeat(150_000)},1\n${'y'.repeat(3_000_000)}\n1,2,3\n1\nok,2\n`,
  );
  expect(rows.map(row => row.problem)).toEqual([
    undefined,
    'cellTooLong',
    'rowTooLong',
    'columns',
    'columns',
    undefined,
  ]);
  expect(rows.map(row => row.line)).toEqual([2, 3, 4, 5, 6, 7]);
  expect(JSON.stringify(rows).length).toBeLessThan(200_000);
});

const words = 'شناسه,نظر\n۱,پیک دیر رسید\n';
const windows1256 = (text: string): Buffer => {
  const decoder = new TextDecoder('windows-1256');
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
  );
  return Buffer.from([...text].map(letter => bytes.get(letter) ?? 63));
};

test.each([
  ['utf-8', Buffer.from(words)],
  ['utf-8', Buffer.from(`\uFEFF${words}`)],
  ['utf-16le', Buffer.from(`\uFEFF${words}`, 'utf16le')],
  ['utf-16le', Buffer.from(words.repeat(4), 'utf16le')],
  ['utf-16be', Buffer.from(`\uFEFF${words}`, 'utf16le').swap16()],
  ['windows-1256', windows1256(words.replaceAll('ی', 'ي').replaceAll('ک', 'ك'))],
])('%s is recognised', async (encoding, bytes) => {
  const { reading, rows } = await read(bytes);
  expect(reading).toMatchObject({ encoding, delimiter: ',' });
  expect(rows[0]?.cells[1]?.replaceAll('ي', 'ی').replaceAll('ك', 'ک')).toBe('پیک دیر رسید');
  expect((await read(gzipSync(bytes))).rows[0]?.cells).toEqual(rows[0]?.cells);
});

test('JSON Lines are read by the names of their members', async () => {
  const { reading, columns, rows } = await read(
    '{"text":"خوب","stars":5,"more":{"a":1}}\n\n{"stars":null,"text":"بد"}\nnonsense\n{"text":"end"}',
  );
  expect(reading).toMatchObject({ format: 'jsonl' });
  expect(columns).toEqual(['text', 'stars', 'more']);
  expect(rows.map(row => row.problem ?? row.cells)).toEqual([
    ['خوب', '5', '{"a":1}'],
    ['بد', '', ''],
    'json',
    ['end', '', ''],
  ]);
});

test('a workbook is read as people see it: dates, formulas by their value, empty cells, shared and inline strings', async () => {
  const book = new exceljs.Workbook();
  const sheet = book.addWorksheet('داده');
  sheet.addRow(['id', 'when', 'score', 'text', 'sum']);
  sheet.addRow(['a1', new Date(Date.UTC(2026, 4, 1)), 9, 'خوب <&> "بود"', { formula: '1+1', result: 2 }]);
  sheet.addRow([
    'a2',
    new Date(Date.UTC(2026, 4, 2, 13, 30)),
    0.1,
    { richText: [{ text: 'bold ' }, { text: 'plain' }] },
  ]);
  sheet.addRow([]);
  sheet.addRow(['a3', undefined, true]);
  book.addWorksheet('other').addRow(['x']);
  const { columns, rows, reading } = await read(Buffer.from(await book.xlsx.writeBuffer()));
  expect(reading).toMatchObject({ format: 'xlsx', sheet: 'داده', sheets: ['داده', 'other'] });
  expect(columns).toEqual(['id', 'when', 'score', 'text', 'sum']);
  expect(rows.map(row => row.cells)).toEqual([
    ['a1', '2026-05-01', '9', 'خوب <&> "بود"', '2'],
    ['a2', '2026-05-02T13:30:00', '0.1', 'bold plain', ''],
    ['a3', '', 'TRUE', '', ''],
  ]);
  expect(rows.map(row => row.line)).toEqual([2, 3, 5]);
});
