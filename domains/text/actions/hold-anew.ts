import type { Context } from '../../../platform/context.ts';
import type { Db } from '../../../platform/postgres/db.ts';
import { fail } from '../errors.ts';
import { putHeld } from '../reading/reading-store.ts';
import { addWaiting } from '../reading/waiting-store.ts';
import { heldReadings, type ReadingThatHolds } from './held-readings.ts';

/** What persons say against a text has changed: what holds of it follows at once, figures and what is learnt after it. */
export async function holdAnew(ctx: Context, db: Db, id: string): Promise<ReadingThatHolds> {
  const workspaceId = ctx.workspace.id;
  const [after] = await heldReadings(db, workspaceId, [id]);
  if (after === undefined) throw fail.notRead();
  await putHeld(db, workspaceId, after);
  await addWaiting(db, workspaceId, [id]);
  await ctx.emit(db, { name: 'text.asked', payload: {} });
  await ctx.emit(db, { name: 'text.corrected', payload: {} });
  return after;
}
