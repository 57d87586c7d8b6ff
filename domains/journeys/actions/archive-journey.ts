import { authorise, type Context } from '../../../platform/context.ts';
import { fail } from '../errors.ts';
import { archiveJourneyRow, findJourney } from '../store.ts';

export async function archiveJourney(ctx: Context, id: string): Promise<void> {
  authorise(ctx, 'journeys.write');
  await ctx.tx(async db => {
    const journey = await findJourney(db, id, true);
    if (journey === undefined) throw fail.journeyNotFound();
    if (journey.main) throw fail.mainStays();
    await archiveJourneyRow(db, id, ctx.now());
    await ctx.audit(db, 'journeys.archive', { type: 'journey', id, name: journey.name });
  });
}
