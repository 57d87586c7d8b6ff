import { authorise, type Context } from '../../../platform/context.ts';
import { endpointOf } from '../plugs/endpoint/endpoint-of.ts';
import { countRead } from '../reading/mention-analytics.ts';
import { modelNow } from '../reading/model-now.ts';
import { countOlder, isSame, latestModel } from '../reading/model-store.ts';

/** What texts are read by now, and how many readings are by something older. */
export async function getModels(ctx: Context) {
  authorise(ctx, 'text.read');
  const read = await countRead(ctx.analytics);
  return ctx.tx(async db => {
    const now = await modelNow(ctx, db);
    const writer = await endpointOf(ctx, db);
    const latest = await latestModel(db, ctx.workspace.id);
    const isUsed = latest !== undefined && isSame(latest, now);
    return {
      model: { ...now, plugs: { ...now.plugs } },
      read,
      writer: writer?.model ?? null,
      // What nothing was read by yet is newer than all that was read.
      older: isUsed ? await countOlder(db, ctx.workspace.id, latest.id) : read,
    };
  });
}
