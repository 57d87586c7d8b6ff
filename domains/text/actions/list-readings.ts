import { authorise, type Context } from '../../../platform/context.ts';
import { fail } from '../errors.ts';
import { presentWaiting } from '../present.ts';
import { selectUnread } from '../reading/reading-store.ts';
import { heldReadings } from './held-readings.ts';
import { presentHeld } from './present-held.ts';

const most = 200;

/** What was understood of records, in the order asked for; those without text are left out. */
export async function listReadings(ctx: Context, ids: readonly string[]) {
  authorise(ctx, 'text.read');
  if (ids.length > most) throw fail.tooManyIds({ most });
  const { read, waiting } = await ctx.tx(async db => {
    const held = await heldReadings(db, ctx.workspace.id, ids);
    const read = new Map((await presentHeld(ctx, db, held)).map(one => [one.feedbackId, one]));
    const unread = ids.filter(id => !read.has(id));
    return { read, waiting: new Set(await selectUnread(db, ctx.workspace.id, unread)) };
  });
  return ids.flatMap(id => read.get(id) ?? (waiting.has(id) ? presentWaiting(id) : []));
}
