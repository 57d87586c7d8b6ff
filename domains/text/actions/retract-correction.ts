import { authorise, type Context } from '../../../platform/context.ts';
import { fail } from '../errors.ts';
import { presentReading } from '../present.ts';
import { putHeld, removeLatestCorrections } from '../reading/reading-store.ts';
import { addWaiting } from '../reading/waiting-store.ts';
import { heldReadings } from './held-readings.ts';

/** Takes back what the caller said last against a text: what held before holds again, and it is unlearnt. */
export async function retractCorrection(ctx: Context, id: string) {
  authorise(ctx, 'text.correct');
  const workspaceId = ctx.workspace.id;
  const reading = await ctx.tx(async db => {
    const [before] = await heldReadings(db, workspaceId, [id], true);
    if (before === undefined) throw fail.notRead();
    if (!(await removeLatestCorrections(db, workspaceId, id, ctx.actor.id))) throw fail.nothingToRetract();
    const [after] = await heldReadings(db, workspaceId, [id]);
    if (after === undefined) throw fail.notRead();
    await putHeld(db, workspaceId, after);
    await addWaiting(db, workspaceId, [id]);
    await ctx.emit(db, { name: 'text.asked', payload: {} });
    await ctx.emit(db, { name: 'text.corrected', payload: {} });
    await ctx.audit(db, 'text.correctionRetracted', { type: 'feedback', id });
    return after;
  });
  ctx.services.wake();
  return presentReading(id, reading.model, reading.held, reading.taxonomyVersion);
}
