/** What the writer of a text is after. One text may have several. */
export const intents = ['complaint', 'praise', 'wish', 'question', 'churn', 'danger'] as const;
export type Intent = (typeof intents)[number];

/** An intent that a text has, with the words that say so. Offsets are of the normalised text. */
export interface FoundIntent {
  readonly intent: Intent;
  readonly probability: number;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}
