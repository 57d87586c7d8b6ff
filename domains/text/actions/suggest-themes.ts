import { authorise, type Context } from '../../../platform/context.ts';
import { matchThemes } from '../taxonomy/match-themes.ts';
import { currentTaxonomy } from '../taxonomy-store.ts';

/** Themes that the words of a search mean, in whatever language they are typed. */
export async function suggestThemes(ctx: Context, typed: string) {
  authorise(ctx, 'text.read');
  const { taxonomy } = await ctx.tx(db => currentTaxonomy(db, ctx.workspace.id));
  return matchThemes(taxonomy, typed);
}
