/** How a file is to be read: found by looking at its beginning, and the person may say otherwise. */
export interface Reading {
  readonly format: FileFormat;
  readonly gzip: boolean;
  /** Of text formats. */
  readonly encoding: Encoding;
  /** Of csv. */
  readonly delimiter: string;
  readonly newline: '\n' | '\r';
  /** Of xlsx: name of the sheet. */
  readonly sheet?: string;
  /** All sheets of the file, for choosing. */
  readonly sheets?: readonly string[];
}

export type FileFormat = 'csv' | 'jsonl' | 'xlsx';
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1256';

export const encodings: readonly Encoding[] = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1256'];
export const delimiters = [',', ';', '\t', '|'] as const;
