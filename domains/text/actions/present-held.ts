import type { Context } from '../../../platform/context.ts';
import type { Db } from '../../../platform/postgres/db.ts';
import { presentReading } from '../present.ts';
import { modelNow } from '../reading/model-now.ts';
import { isSame, selectModels } from '../reading/model-store.ts';
import type { ReadingThatHolds } from './held-readings.ts';

/** Readings as they are answered, each with what read it. */
export async function presentHeld(ctx: Context, db: Db, readings: readonly ReadingThatHolds[]) {
  const models = await selectModels(db, ctx.workspace.id);
  const now = await modelNow(ctx, db);
  const latest = Math.max(0, ...models.keys());
  return readings.map(({ feedbackId, model, held, taxonomyVersion, readBy }) => {
    const by = models.get(readBy);
    const plug = model.plugged === true ? by?.plugs[model.language] : undefined;
    return presentReading(
      feedbackId,
      model,
      held,
      taxonomyVersion,
      by === undefined
        ? null
        : {
            base: by.base,
            layer: by.layer,
            plug: plug ?? null,
            isOlder: readBy < latest || !isSame(by, now),
          },
    );
  });
}
