import type { Context } from '../../platform/context.ts';
import type { FeedbackRecord } from './model/feedback-record.ts';
import { parseFilter } from './model/filter.ts';
import { addedFilters } from './record-filters.ts';
import { readStream } from './stream.ts';

/** The newest records with a text that the stream shows for a query; `more` when there are others. */
export async function findSpoken(
  ctx: Context,
  query: Readonly<Record<string, unknown>>,
  limit: number,
): Promise<{ readonly records: readonly FeedbackRecord[]; readonly more: boolean }> {
  const filter = parseFilter({ ...query, text: 'yes' }, addedFilters(ctx.services));
  const { records, next } = await readStream(ctx, filter, { limit });
  return { records, more: next !== undefined };
}
