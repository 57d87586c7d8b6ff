/** ClickHouse's codes for rows that it cannot read (CANNOT_PARSE_…, TYPE_MISMATCH, CANNOT_CONVERT_TYPE and kin). */
const dataCodes = new Set([6, 25, 26, 27, 38, 41, 42, 43, 53, 69, 70, 72, 117, 130, 131, 349, 376, 441]);

/** A statement that the analytics store did not carry out. */
export class AnalyticsFailure extends Error {
  /** Whether the rows are to blame; otherwise the store was away, full or busy, or the statement is wrong. */
  readonly ofData: boolean;
  constructor(cause: unknown) {
    const message = cause instanceof Error ? cause.message : String(cause);
    super(message, { cause });
    this.name = 'AnalyticsFailure';
    const code = cause instanceof Error && 'code' in cause ? cause.code : /\bCode: (\d+)/.exec(message)?.[1];
    this.ofData = dataCodes.has(Number(code));
  }
}
