/** One row of a file as it stands there: text cells, not yet understood. */
export interface SourceRow {
  /** 1 is the first row after the header. */
  readonly row: number;
  /** Line of the file (or row of the sheet) where it begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Why the row cannot be read at all; its cells are then what could be made out. */
  readonly problem?: RowProblem;
}

export type RowProblem = 'quote' | 'rowTooLong' | 'cellTooLong' | 'columns' | 'json';

export interface ReadLimits {
  readonly columns: number;
  /** Characters of one cell and of one row. */
  readonly cell: number;
  readonly row: number;
}

export const readLimits: ReadLimits = { columns: 1_000, cell: 100_000, row: 1_000_000 };

/** What a cell or row that is refused is cut to before it is kept. */
export const KEPT_CELL = 20_000;

/** A row that goes on after what is meant to be a row's end is cut, so that a hostile one stays small. */
export function kept(cells: readonly string[]): string[] {
  return cells
    .slice(0, readLimits.columns)
    .map(cell => (cell.length > KEPT_CELL ? `${cell.slice(0, KEPT_CELL)}…` : cell));
}
