/** A ClickHouse that takes statements as they are: the engine in this process or a server. No walls here. */
export interface AnalyticsChannel {
  rows<Row>(sql: string): Promise<Row[]>;
  run(sql: string): Promise<void>;
  /** `statement` is an INSERT up to and including FORMAT; `body` is in that format. */
  write(statement: string, body: string): Promise<void>;
  close(): Promise<void>;
}

/** What every statement of Safar runs under, in both kinds of channel. */
export const baseSettings = {
  // Counts and sums as JSON numbers: none of ours comes near 2^53.
  output_format_json_quote_64bit_integers: 0,
  output_format_json_quote_denormals: 0,
  // ISO 8601 with zone, as JSON.stringify writes dates, in rows and in parameters.
  date_time_input_format: 'best_effort',
  cast_string_to_date_time_mode: 'best_effort',
  // Parameters are part of the statement, and a list of ids may be long.
  max_query_size: '16777216',
  // An unknown column in an insert is a mistake in the projector, not something to skip.
  input_format_skip_unknown_fields: 0,
  async_insert: 0,
  insert_deduplicate: 1,
  deduplicate_blocks_in_dependent_materialized_views: 1,
  // A batch is cut into blocks the same way each time it is sent, which the deduplication needs.
  input_format_parallel_parsing: 0,
  // Collapsing signed rows while they are inserted costs three times the insert (measured); merges do it anyway.
  optimize_on_insert: 0,
  join_use_nulls: 1,
  parallel_view_processing: 1,
} as const;
