import { authorise, type Context } from '../../../platform/context.ts';
import { textLanguages } from '../taxonomy/taxonomy.ts';
import { currentTaxonomy } from '../taxonomy-store.ts';

/** What themes are called in the reader's language: what nearly every page needs of the taxonomy. */
export async function listThemeNames(ctx: Context) {
  authorise(ctx, 'text.read');
  const { version, taxonomy } = await ctx.tx(db => currentTaxonomy(db, ctx.workspace.id));
  const code = textLanguages.find(language => ctx.language.startsWith(language)) ?? 'en';
  return {
    version,
    themes: taxonomy.themes.map(({ key, parent, names }) => ({
      key,
      name: names[code],
      ...(parent !== undefined && { parent }),
    })),
  };
}
