import type {
  RejectedRow as AnyRejectedRow,
  TableImport,
} from '../../../platform/table-import/import-record.ts';
import type { CustomerMapping } from './model/mapping.ts';
import type { RejectionReason } from './model/read-row.ts';

/** One file on its way to becoming customers; created + changed + unchanged + rejected is the position. */
export interface CustomerImport extends TableImport {
  readonly mapping: CustomerMapping | null;
  /** Customers who were not there before. */
  readonly created: number;
  /** Customers about whom something was new. */
  readonly changed: number;
  /** Rows that told nothing new of their own. */
  readonly unchanged: number;
  readonly findings: Findings | null;
}

/** What a dry run found; nothing was written. */
export interface Findings {
  readonly rows: number;
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly byReason: readonly {
    readonly reason: RejectionReason;
    readonly column?: string;
    readonly rows: number;
  }[];
  /** The first rows that would not be taken. */
  readonly rejections: readonly RejectedRow[];
  readonly withEmail: number;
  readonly withPhone: number;
  readonly withConsent: number;
}

export type RejectedRow = AnyRejectedRow<RejectionReason>;
