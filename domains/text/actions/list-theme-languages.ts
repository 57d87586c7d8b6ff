import { authorise, type Context } from '../../../platform/context.ts';
import { languagesOfTheme } from '../reading/sample-store.ts';

const latest = 400;

/** Languages that the latest texts of a theme are in: whoever splits it writes words for each. */
export async function listThemeLanguages(ctx: Context, theme: string) {
  authorise(ctx, 'text.read');
  return [...(await ctx.tx(db => languagesOfTheme(db, ctx.workspace.id, theme, latest)))];
}
