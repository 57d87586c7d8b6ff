import type { Context } from './context.ts';

/**
 * Filters of the feedback stream that an area adds by what it found in records: `feedback` asks every manifest and knows
 * none of the areas.
 */
export interface RecordFilter {
  /** Names in an address or query: 'theme'. No name of feedback's own. */
  readonly names: readonly string[];
  /**
   * Gets the alternatives asked for by name, at least one name, and prepares an SQL condition on the row `f` of
   * `feedback`. `param` takes a value and gives its placeholder.
   */
  readonly prepare: (
    ctx: Context,
    wanted: Readonly<Record<string, readonly string[]>>,
  ) => Promise<RecordCondition>;
}

export type RecordCondition = (param: (value: unknown) => string) => string;
