import { authorise, type Context } from '../../../platform/context.ts';
import { compareTaxonomies } from '../taxonomy/compare.ts';
import { defaultTaxonomy } from '../taxonomy/default-taxonomy.ts';
import { textLanguages, type Taxonomy } from '../taxonomy/taxonomy.ts';
import { listTaxonomies } from '../taxonomy-store.ts';

/** Every published version, latest first, with what it changed against the one before. */
export async function listVersions(ctx: Context) {
  authorise(ctx, 'text.read');
  const published = await ctx.tx(db => listTaxonomies(db, ctx.workspace.id));
  const code = textLanguages.find(language => ctx.language.startsWith(language)) ?? 'en';
  const versions = [{ taxonomy: defaultTaxonomy, at: null, by: null }, ...published];
  return versions
    .map(({ taxonomy, at, by }, place) => {
      const before: Taxonomy = versions[place - 1]?.taxonomy ?? taxonomy;
      const { added, removed, changed } = compareTaxonomies(before, taxonomy);
      const names = new Map(
        [...before.themes, ...taxonomy.themes].map(theme => [theme.key, theme.names[code]]),
      );
      const named = (keys: readonly string[]) => keys.map(key => names.get(key) ?? key);
      return {
        version: taxonomy.version,
        at: at?.toISOString() ?? null,
        by,
        themes: taxonomy.themes.length,
        changes: {
          added: named(added),
          removed: named(removed),
          changed: named(changed.map(({ key }) => key)),
        },
      };
    })
    .reverse();
}
