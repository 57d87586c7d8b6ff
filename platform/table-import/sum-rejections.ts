import type { RejectedRow } from './import-record.ts';

/** Rejected rows that findings show, and reasons that they count. */
const shownRows = 50;
const shownReasons = 100;

export interface RejectionSum<Reason extends string> {
  readonly rejected: number;
  /** Most rows first. */
  readonly byReason: readonly { readonly reason: Reason; readonly column?: string; readonly rows: number }[];
  /** The first ones. */
  readonly rejections: readonly RejectedRow<Reason>[];
}

/** Counts the rows that a dry run would not take. */
export function sumRejections<Reason extends string>() {
  const reasons = new Map<string, { reason: Reason; column?: string; rows: number }>();
  const rejections: RejectedRow<Reason>[] = [];
  let rejected = 0;
  return {
    add(rows: readonly RejectedRow<Reason>[]): void {
      rejected += rows.length;
      rejections.push(...rows.slice(0, shownRows - rejections.length));
      for (const { reason, column } of rows) {
        const key = `${reason} ${column ?? ''}`;
        const counted = reasons.get(key) ?? { reason, ...(column !== undefined && { column }), rows: 0 };
        counted.rows++;
        reasons.set(key, counted);
      }
    },
    sum: (): RejectionSum<Reason> => ({
      rejected,
      byReason: [...reasons.values()].sort((a, b) => b.rows - a.rows).slice(0, shownReasons),
      rejections,
    }),
  };
}
