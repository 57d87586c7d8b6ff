import { authorise, type Context } from '../../../platform/context.ts';
import type { Touchpoint } from '../model/journey-definition.ts';
import { findJourneys, findTouchpoints, type JourneyRecord } from '../store.ts';

export async function listJourneys(
  ctx: Context,
): Promise<{ journeys: JourneyRecord[]; touchpoints: Touchpoint[] }> {
  authorise(ctx, 'journeys.read');
  return ctx.tx(async db => ({ journeys: await findJourneys(db), touchpoints: await findTouchpoints(db) }));
}
