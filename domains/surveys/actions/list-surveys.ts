import { authorise, type Context } from '../../../platform/context.ts';
import { presentSummary, type SurveySummary } from '../present.ts';
import { findSurveys } from '../store.ts';

/** All surveys, archived ones too, the last changed first. */
export async function listSurveys(ctx: Context): Promise<SurveySummary[]> {
  authorise(ctx, 'surveys.read');
  return (await ctx.tx(findSurveys)).map(presentSummary);
}
