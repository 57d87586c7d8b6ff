import { createHash } from 'node:crypto';
import { authorise, type Context } from '../../../platform/context.ts';
import type { ModelReading } from '../model/reading.ts';
import { sampleTexts } from '../reading/sample-store.ts';
import { understandApart } from '../reading/understand-apart.ts';
import { compareLabellings, compareTaxonomies } from '../taxonomy/compare.ts';
import type { Taxonomy } from '../taxonomy/taxonomy.ts';
import { currentTaxonomy } from '../taxonomy-store.ts';

const sampleSize = 2_000;

/** What a changed taxonomy would find in a sample of the workspace's texts, against what the current one finds. */
export async function previewTaxonomy(ctx: Context, taxonomy: Taxonomy) {
  authorise(ctx, 'text.manage');
  const { current, texts } = await ctx.tx(async db => ({
    current: await currentTaxonomy(db, ctx.workspace.id),
    texts: await sampleTexts(db, ctx.workspace.id, sampleSize),
  }));
  const key = `draft:${createHash('sha256').update(JSON.stringify(taxonomy)).digest('hex')}`;
  const before = themesOf(await understandApart(current, texts));
  const after = themesOf(await understandApart({ key, taxonomy }, texts));
  const { added, removed, changed } = compareTaxonomies(current.taxonomy, taxonomy);
  const agreement = [...compareLabellings(before, after)]
    .map(([theme, one]) => ({ key: theme, ...one, kappa: Math.round(one.kappa * 10_000) / 10_000 }))
    .sort((a, b) => b.onlyBefore + b.onlyAfter - (a.onlyBefore + a.onlyAfter));
  return {
    difference: {
      added: [...added],
      removed: [...removed],
      changed: changed.map(one => ({ key: one.key, fields: [...one.fields] })),
    },
    agreement,
    sample: texts.length,
  };
}

function themesOf(readings: readonly ModelReading[]): ReadonlySet<string>[] {
  return readings.map(one => new Set(one.themes.map(({ theme }) => theme)));
}
