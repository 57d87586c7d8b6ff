import { authorise, type Context } from '../../../platform/context.ts';
import { fail } from '../errors.ts';
import type { Stage } from '../model/journey-definition.ts';
import { addJourney, findJourney, type JourneyRecord } from '../store.ts';
import { requireSound } from './require-sound.ts';

export async function createJourney(
  ctx: Context,
  draft: { name: string; stages: Stage[] },
): Promise<JourneyRecord> {
  authorise(ctx, 'journeys.write');
  return ctx.tx(async db => {
    const definition = { stages: draft.stages };
    await requireSound(db, definition);
    const id = await addJourney(db, ctx.workspace.id, {
      name: draft.name,
      main: false,
      definition,
      createdBy: ctx.actor.name,
    });
    await ctx.audit(db, 'journeys.create', { type: 'journey', id, name: draft.name });
    const made = await findJourney(db, id);
    if (made === undefined) throw fail.journeyNotFound();
    return made;
  });
}
