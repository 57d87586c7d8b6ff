import type { Reading } from '../table-file/reading.ts';

export type ImportStatus = 'draft' | 'checking' | 'checked' | 'running' | 'done' | 'cancelled' | 'failed';

/** One file on its way to becoming rows of an area, with the area's mapping, findings and counts. */
export interface TableImport {
  readonly id: string;
  readonly name: string;
  /** Name in the files folder; null when its content has been removed. */
  readonly file: string | null;
  readonly bytes: number;
  readonly sha256: string;
  readonly reading: Reading;
  readonly columns: readonly string[];
  readonly mapping: unknown;
  readonly status: ImportStatus;
  /** Rows of the file whose outcome is stored. */
  readonly position: number;
  readonly rejected: number;
  readonly total: number | null;
  readonly findings: unknown;
  readonly error: {
    readonly code: string;
    readonly params: Readonly<Record<string, string | number>>;
  } | null;
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
}

/** A row that was not taken, with its cells as they stand in the file. */
export interface RejectedRow<Reason extends string = string> {
  readonly row: number;
  readonly line: number;
  readonly reason: Reason;
  readonly column?: string;
  readonly cells: readonly string[];
}

export interface ReasonCount<Reason extends string = string> {
  readonly reason: Reason;
  readonly column: string | null;
  readonly rows: number;
}
