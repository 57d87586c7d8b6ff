import { authorise, type Context } from '../../../platform/context.ts';
import { countNames } from '../reading/names-store.ts';

/** The people, products and places that texts speak of, most spoken of first; at most 200. */
export async function listNames(ctx: Context) {
  authorise(ctx, 'text.read');
  const rows = await ctx.tx(db => countNames(db, ctx.workspace.id));
  return rows.map(({ key, texts }) => {
    const colon = key.indexOf(':');
    return { key, kind: key.slice(0, colon) as 'person', name: key.slice(colon + 1), texts };
  });
}
