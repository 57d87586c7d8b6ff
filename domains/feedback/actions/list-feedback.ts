import { authorise, type Context } from '../../../platform/context.ts';
import type { FeedbackFilter } from '../model/filter.ts';
import { countRecords, readStream, type Stream, type StreamCount } from '../stream.ts';

export async function listFeedback(
  ctx: Context,
  filter: FeedbackFilter,
  page: { readonly after?: string | undefined; readonly limit: number },
): Promise<Stream> {
  authorise(ctx, 'feedback.read');
  return readStream(ctx, filter, page);
}

export async function countFeedback(ctx: Context, filter: FeedbackFilter): Promise<StreamCount> {
  authorise(ctx, 'feedback.read');
  return countRecords(ctx, filter);
}
