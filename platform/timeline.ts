import type { Context } from './context.ts';

/** One thing known about a customer, as drawn on the profile's timeline. */
export interface TimelineEntry {
  /** UUID, unique across all sources; breaks ties of `at`. */
  readonly id: string;
  /** Whole milliseconds: a finer time would be lost in the cursor and entries with it. */
  readonly at: Date;
  /** Chooses the icon and the words: 'order', 'event', 'consent', 'feedback', 'invitation' … */
  readonly kind: string;
  /** Small facts for drawing it, JSON; the shape belongs to the kind. */
  readonly data: Readonly<Record<string, unknown>>;
}

/**
 * What an area knows about customers, named in its manifest (`timeline: [source]`). `list` gives a customer's entries
 * with `(at, id) < before` (all when absent), newest first by `at` then `id`, at most `limit`; the directory merges
 * the sources. Runs inside `ctx.tx`'s wall, and returns nothing when the actor may not read them.
 */
export interface TimelineSource {
  readonly name: string;
  readonly list: (ctx: Context, customerId: string, page: TimelinePage) => Promise<readonly TimelineEntry[]>;
}

export interface TimelinePage {
  readonly before?: { readonly at: Date; readonly id: string };
  readonly limit: number;
}
