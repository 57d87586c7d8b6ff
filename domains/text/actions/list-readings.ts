import { authorise, type Context } from '../../../platform/context.ts';
import { fail } from '../errors.ts';
import { presentReading, presentWaiting } from '../present.ts';
import { selectUnread } from '../reading/reading-store.ts';
import { heldReadings } from './held-readings.ts';

const most = 200;

/** What was understood of records, in the order asked for; those without text are left out. */
export async function listReadings(ctx: Context, ids: readonly string[]) {
  authorise(ctx, 'text.read');
  if (ids.length > most) throw fail.tooManyIds({ most });
  const { held, waiting } = await ctx.tx(async db => {
    const held = await heldReadings(db, ctx.workspace.id, ids);
    const read = new Set(held.map(one => one.feedbackId));
    const unread = ids.filter(id => !read.has(id));
    return { held, waiting: new Set(await selectUnread(db, ctx.workspace.id, unread)) };
  });
  const byId = new Map(held.map(one => [one.feedbackId, one]));
  return ids.flatMap(id => {
    const one = byId.get(id);
    if (one !== undefined) return [presentReading(id, one.model, one.held, one.taxonomyVersion)];
    return waiting.has(id) ? [presentWaiting(id)] : [];
  });
}
