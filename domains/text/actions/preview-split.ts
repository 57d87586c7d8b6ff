import { createHash } from 'node:crypto';
import { authorise, type Context } from '../../../platform/context.ts';
import { sampleOfTheme } from '../reading/sample-store.ts';
import { understandApart } from '../reading/understand-apart.ts';
import type { Taxonomy } from '../taxonomy/taxonomy.ts';

const sampleSize = 400;
const shown = 3;

/** Where the latest texts of a theme would go, were the taxonomy as it is given: examples are cut short. */
export async function previewSplit(
  ctx: Context,
  given: { readonly taxonomy: Taxonomy; readonly theme: string; readonly parts: readonly string[] },
) {
  authorise(ctx, 'text.manage');
  const { taxonomy, theme, parts } = given;
  const texts = await ctx.tx(db => sampleOfTheme(db, ctx.workspace.id, theme, sampleSize));
  const key = `draft:${createHash('sha256').update(JSON.stringify(taxonomy)).digest('hex')}`;
  const readings = await understandApart({ key, taxonomy }, texts);
  const goes = texts.map(({ text }, place) => {
    const found = new Set(readings[place]?.themes.map(one => one.theme));
    return { text: text.slice(0, 200), to: parts.filter(part => found.has(part)) };
  });
  const examples = (of: typeof goes) => of.slice(0, shown).map(({ text }) => text);
  const none = goes.filter(({ to }) => to.length === 0);
  return {
    sample: texts.length,
    parts: parts.map(part => {
      const own = goes.filter(({ to }) => to.includes(part));
      return { key: part, texts: own.length, examples: examples(own) };
    }),
    several: goes.filter(({ to }) => to.length > 1).length,
    none: { texts: none.length, examples: examples(none) },
  };
}
