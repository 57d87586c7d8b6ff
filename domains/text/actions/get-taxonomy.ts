import { authorise, type Context } from '../../../platform/context.ts';
import { currentTaxonomy } from '../taxonomy-store.ts';

export async function getTaxonomy(ctx: Context) {
  authorise(ctx, 'text.read');
  const { version, taxonomy } = await ctx.tx(db => currentTaxonomy(db, ctx.workspace.id));
  return { version, taxonomy };
}
