import { authorise, type Context } from '../../../platform/context.ts';
import { fail } from '../errors.ts';
import { removeLatestCorrections } from '../reading/reading-store.ts';
import { heldReadings } from './held-readings.ts';
import { holdAnew } from './hold-anew.ts';
import { presentHeld } from './present-held.ts';

/** Takes back what the caller said last against a text: what held before holds again, and it is unlearnt. */
export async function retractCorrection(ctx: Context, id: string) {
  authorise(ctx, 'text.correct');
  const workspaceId = ctx.workspace.id;
  const reading = await ctx.tx(async db => {
    const [before] = await heldReadings(db, workspaceId, [id], true);
    if (before === undefined) throw fail.notRead();
    if (!(await removeLatestCorrections(db, workspaceId, id, ctx.actor.id))) throw fail.nothingToRetract();
    const after = await holdAnew(ctx, db, id);
    await ctx.audit(db, 'text.correctionRetracted', { type: 'feedback', id });
    const [presented] = await presentHeld(ctx, db, [after]);
    return presented;
  });
  ctx.services.wake();
  if (reading === undefined) throw fail.notRead();
  return reading;
}
