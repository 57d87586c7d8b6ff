import { authorise, type Context } from '../../../platform/context.ts';
import { fail } from '../errors.ts';
import { presentRun } from '../present.ts';
import { pauseRun } from '../reading/run-store.ts';

/** Pauses a run (it stops after the batch it is at), or lets it go on. */
export async function updateRun(ctx: Context, id: string, paused: boolean) {
  authorise(ctx, 'text.manage');
  const run = await ctx.tx(async db => {
    const changed = await pauseRun(db, ctx.workspace.id, id, paused);
    if (changed === undefined) throw fail.runNotFound();
    if (!paused) await ctx.emit(db, { name: 'text.asked', payload: {} });
    await ctx.audit(db, paused ? 'text.runPaused' : 'text.runResumed', { type: 'text', id });
    return changed;
  });
  ctx.services.wake();
  return presentRun(run);
}
