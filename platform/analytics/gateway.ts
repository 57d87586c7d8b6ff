/** Contract of the analytics store. Implementations: embedded (chdb) and server, one client, one SQL. */

export type AnalyticsValue = string | number | boolean | null | readonly string[] | readonly number[];

/** A workspace's view: every read is limited to its rows by the gateway itself. */
export interface WorkspaceAnalytics {
  /**
   * Rows of a SELECT over the tables in db/analytics. Parameters as ClickHouse's `{name:Type}`.
   * UInt64 and sums come as JavaScript numbers.
   */
  query<Row>(sql: string, params?: Readonly<Record<string, AnalyticsValue>>): Promise<Row[]>;
}

export interface AnalyticsGateway {
  forWorkspace(workspaceId: string): WorkspaceAnalytics;
  /**
   * Appends rows; the same `token` for the same table is inserted at most once, also after a crash.
   * Acknowledged means durable to a kill of the process.
   */
  insert(table: string, rows: readonly Readonly<Record<string, unknown>>[], token: string): Promise<void>;
  /** Unwalled statement for migrations, rebuild and benchmarks. */
  command(sql: string, params?: Readonly<Record<string, AnalyticsValue>>): Promise<void>;
  /** Unwalled read for migrations, rebuild, projector and benchmarks. */
  read<Row>(sql: string, params?: Readonly<Record<string, AnalyticsValue>>): Promise<Row[]>;
  close(): Promise<void>;
}
