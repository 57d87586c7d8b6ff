import { authorise, type Context } from '../../../platform/context.ts';
import { fail } from '../errors.ts';
import type { Taxonomy } from '../taxonomy/taxonomy.ts';
import { addTaxonomy, currentTaxonomy } from '../taxonomy-store.ts';
import { beginRun } from './start-run.ts';

/** Saves a changed taxonomy as the version after `base`, and reads all texts again by it. */
export async function saveTaxonomy(ctx: Context, taxonomy: Taxonomy, base: number) {
  authorise(ctx, 'text.manage');
  const saved = await ctx.tx(async db => {
    const { version } = await currentTaxonomy(db, ctx.workspace.id);
    if (version !== base) throw fail.versionConflict({ version });
    const next = { ...taxonomy, version: version + 1 };
    const by = { at: ctx.now(), name: ctx.actor.name };
    if (!(await addTaxonomy(db, ctx.workspace.id, next, by)))
      throw fail.versionConflict({ version: next.version });
    await beginRun(ctx, db, next.version);
    await ctx.audit(db, 'text.taxonomySaved', { type: 'taxonomy', id: String(next.version) });
    return next;
  });
  ctx.services.wake();
  return { version: saved.version, taxonomy: saved };
}
