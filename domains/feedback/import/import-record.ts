import type { Mapping } from './model/mapping.ts';
import type { RejectionReason } from './model/read-row.ts';
import type { Reading } from './model/reading.ts';

export type ImportStatus = 'draft' | 'checking' | 'checked' | 'running' | 'done' | 'cancelled' | 'failed';

/** One file on its way to becoming feedback. */
export interface ImportRecord {
  readonly id: string;
  readonly name: string;
  /** Name in the files folder; null when its content has been removed. */
  readonly file: string | null;
  readonly bytes: number;
  readonly sha256: string;
  readonly reading: Reading;
  readonly columns: readonly string[];
  readonly mapping: Mapping | null;
  readonly status: ImportStatus;
  /** Rows of the file whose outcome is stored. */
  readonly position: number;
  readonly recorded: number;
  readonly duplicates: number;
  readonly rejected: number;
  readonly total: number | null;
  readonly findings: Findings | null;
  readonly error: {
    readonly code: string;
    readonly params: Readonly<Record<string, string | number>>;
  } | null;
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
}

/** What a dry run found; nothing was written. */
export interface Findings {
  readonly rows: number;
  readonly good: number;
  readonly rejected: number;
  readonly byReason: readonly {
    readonly reason: RejectionReason;
    readonly column?: string;
    readonly rows: number;
  }[];
  /** The first rows that would not be taken. */
  readonly rejections: readonly RejectedRow[];
  readonly scores: number;
  readonly withText: number;
  readonly withCustomer: number;
  /** ISO times of the earliest and latest feedback. */
  readonly earliest: string | null;
  readonly latest: string | null;
  /** Cells of the touchpoint column that name no touchpoint, with how often; at most 100. */
  readonly unknownTouchpoints: readonly { readonly cell: string; readonly rows: number }[];
}

export interface RejectedRow {
  readonly row: number;
  readonly line: number;
  readonly reason: RejectionReason;
  readonly column?: string;
  readonly cells: readonly string[];
}
