import { authorise, type Context } from '../../../platform/context.ts';
import type { TimelineEntry, TimelinePage } from '../../../platform/timeline.ts';
import { fail } from '../errors.ts';
import { mergeEntries, readCursor, writeCursor } from '../model/timeline-order.ts';
import { findCustomer } from '../store.ts';
import { timeline as ownSources } from '../timeline.ts';

export interface TimelineSlice {
  readonly entries: TimelineEntry[];
  /** Cursor of the next page, null on the last. */
  readonly next: string | null;
}

/** One page of everything that all areas know about a customer, newest first. */
export async function loadTimeline(
  ctx: Context,
  customerId: string,
  page: { readonly before?: string | undefined; readonly limit: number },
): Promise<TimelineSlice> {
  authorise(ctx, 'customers.read');
  const before = page.before === undefined ? undefined : readCursor(page.before);
  if (page.before !== undefined && before === undefined) throw fail.cursorInvalid();
  const found = await ctx.tx(db => findCustomer(db, ctx.workspace.id, customerId));
  if (!found) throw fail.customerNotFound();
  const merged = await mergedPage(ctx, customerId, { ...(before ? { before } : {}), limit: page.limit + 1 });
  const entries = merged.slice(0, page.limit);
  const last = entries.at(-1);
  return { entries, next: merged.length > page.limit && last ? writeCursor(last) : null };
}

/** Every source's newest entries after the cursor, merged and cut. */
export async function mergedPage(
  ctx: Context,
  customerId: string,
  page: TimelinePage,
): Promise<TimelineEntry[]> {
  const sources = ctx.services.modules?.flatMap(module => module.timeline ?? []) ?? ownSources;
  const lists = await Promise.all(sources.map(source => source.list(ctx, customerId, page)));
  return mergeEntries(lists, page.limit);
}
