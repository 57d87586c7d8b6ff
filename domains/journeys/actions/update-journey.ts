import { authorise, type Context } from '../../../platform/context.ts';
import { fail } from '../errors.ts';
import type { Stage } from '../model/journey-definition.ts';
import { addVersion, findJourney, type JourneyRecord } from '../store.ts';
import { requireSound } from './require-sound.ts';

export interface JourneyChange {
  readonly id: string;
  /** The version that was edited; if it is no longer the current one, somebody else was faster. */
  readonly version: number;
  readonly name: string;
  readonly stages: Stage[];
}

/** Saves the change as the journey's next version; earlier figures keep theirs. */
export async function updateJourney(ctx: Context, change: JourneyChange): Promise<JourneyRecord> {
  authorise(ctx, 'journeys.write');
  return ctx.tx(async db => {
    const before = await findJourney(db, change.id, true);
    if (before === undefined) throw fail.journeyNotFound();
    if (before.version !== change.version) throw fail.versionConflict({ version: before.version });
    const definition = { stages: change.stages };
    await requireSound(db, definition);
    const version = before.version + 1;
    const draft = { version, name: change.name, definition, createdBy: ctx.actor.name };
    await addVersion(db, ctx.workspace.id, change.id, draft);
    await ctx.audit(
      db,
      'journeys.update',
      { type: 'journey', id: change.id, name: change.name },
      { version },
    );
    return { ...before, name: change.name, version, definition };
  });
}
