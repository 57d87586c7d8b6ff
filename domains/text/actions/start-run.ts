import { authorise, type Context } from '../../../platform/context.ts';
import type { Db } from '../../../platform/postgres/db.ts';
import { newId } from '../../../platform/id.ts';
import { presentRun } from '../present.ts';
import { addRun, type Run } from '../reading/run-store.ts';
import { currentTaxonomy } from '../taxonomy-store.ts';

/** Reads all texts again, in the background. */
export async function startRun(ctx: Context) {
  authorise(ctx, 'text.manage');
  const run = await ctx.tx(async db => {
    const { version } = await currentTaxonomy(db, ctx.workspace.id);
    const started = await beginRun(ctx, db, version);
    await ctx.audit(db, 'text.runStarted', { type: 'text', id: started.id });
    return started;
  });
  ctx.services.wake();
  return presentRun(run);
}

/** Begins a run in the caller's transaction, and asks for it ('text.asked'). */
export async function beginRun(ctx: Context, db: Db, taxonomyVersion: number): Promise<Run> {
  const run = await addRun(db, ctx.workspace.id, {
    id: newId(),
    taxonomyVersion,
    at: ctx.now(),
    by: ctx.actor.name,
  });
  await ctx.emit(db, { name: 'text.asked', payload: {} });
  return run;
}
