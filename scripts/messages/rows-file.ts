import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { CatalogueRow } from './catalogue-rows.ts';

const columns = ['key', 'form', 'english', 'translation', 'status'] as const;

/** Writes rows for a translator: JSON, or CSV (UTF-8 with a byte order mark, so that spreadsheets read it). */
export function writeRows(file: string, rows: readonly CatalogueRow[]): void {
  const text = file.endsWith('.csv') ? toCsv(rows) : `${JSON.stringify(rows, null, 2)}\n`;
  writeFileSync(file, text);
}

/** Reads key, form and translation back; throws an Error that says what cannot be read. */
export function readRows(file: string): Pick<CatalogueRow, 'key' | 'form' | 'translation'>[] {
  const text = readFileSync(file, 'utf8');
  const records: unknown = file.endsWith('.csv')
    ? parse(text, { bom: true, columns: true, skip_empty_lines: true, relax_column_count: true })
    : JSON.parse(text.replace(/^\uFEFF/, ''));
  if (!Array.isArray(records)) throw new Error(`${file} holds no list of rows`);
  return records.map((record: unknown, at) => {
    const fields = record as Readonly<Record<string, unknown>> | null;
    const { key, form = '', translation = '' } = fields ?? {};
    if (typeof key !== 'string' || typeof form !== 'string' || typeof translation !== 'string')
      throw new Error(`${file}: row ${at + 1} needs the texts key, form and translation`);
    return { key: key.trim(), form: form.trim(), translation };
  });
}

function toCsv(rows: readonly CatalogueRow[]): string {
  const lines = rows.map(row => columns.map(column => quote(row[column])).join(','));
  return `\uFEFF${[columns.join(','), ...lines].join('\r\n')}\r\n`;
}

function quote(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
