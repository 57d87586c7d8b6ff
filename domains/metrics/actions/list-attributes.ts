import { authorise, type Context } from '../../../platform/context.ts';
import { findAttributes } from '../attributes-analytics.ts';

/** What figures can be grouped by beside the fixed dimensions. */
export async function listAttributes(ctx: Context): Promise<string[]> {
  authorise(ctx, 'figures.read');
  return findAttributes(ctx.analytics);
}
