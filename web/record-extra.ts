import type { ReactNode } from 'react';
import type { FilterDefinition } from '../ui/index.ts';

/**
 * What a later area knows about pieces of feedback, shown where feedback is shown: areas export one as `recordExtra` from
 * web/record-extra.tsx, `npm run generate` gathers them. So feedback's pages show what was understood of a text without
 * knowing who understands.
 */
export interface RecordExtra {
  /** Around a page of records: asks once for all of them. */
  readonly Frame: (props: { readonly ids: readonly string[]; readonly children: ReactNode }) => ReactNode;
  /** The record's own words, marked; shows exactly `text`, which begins at `from` of the record's (default 0). */
  readonly Words: (props: {
    readonly id: string;
    readonly text: string;
    readonly from?: number | undefined;
  }) => ReactNode;
  /** Under the words in a list: inline words, nothing to press. */
  readonly Line: (props: { readonly id: string }) => ReactNode;
  /** Under the words of the one record that is open. */
  readonly Panel: (props: { readonly id: string; readonly text: string }) => ReactNode;
  /** Names of its filters in the address bar and in the API. */
  readonly filterNames: readonly string[];
  /** A hook: the filters with what there is to choose from. */
  readonly useFilters: () => readonly FilterDefinition[];
  /** Under the search: filters that the searched words mean, to be chosen instead of them. */
  readonly SearchHint: (props: {
    readonly typed: string;
    readonly onChoose: (filter: string, value: string) => void;
  }) => ReactNode;
}
