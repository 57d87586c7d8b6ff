import type {
  RejectedRow as AnyRejectedRow,
  TableImport,
} from '../../../platform/table-import/import-record.ts';
import type { Mapping } from './model/mapping.ts';
import type { RejectionReason } from './model/read-row.ts';

/** One file on its way to becoming feedback. */
export interface ImportRecord extends TableImport {
  readonly mapping: Mapping | null;
  readonly recorded: number;
  readonly duplicates: number;
  readonly findings: Findings | null;
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

export type RejectedRow = AnyRejectedRow<RejectionReason>;
