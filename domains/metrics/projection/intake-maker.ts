import { createDayCache } from '../../../platform/calendar/index.ts';
import type { Context } from '../../../platform/context.ts';
import type { FeedbackForFigures } from '../../feedback/index.ts';
import { createPlacing } from '../../journeys/index.ts';
import { findTouchpoints, mainJourneyVersions } from '../../journeys/server.ts';
import { intakeOf, type Intake } from './intake.ts';

/** Makes the rows that records of a workspace count as, by its road and its time zone. */
export async function intakeMaker(ctx: Context): Promise<(records: readonly FeedbackForFigures[]) => Intake> {
  const placing = await ctx.tx(async db =>
    createPlacing(await findTouchpoints(db, true), await mainJourneyVersions(db)),
  );
  const dayAt = createDayCache(ctx.workspace.timeZone);
  return records => intakeOf(ctx.workspace.id, records, placing, dayAt);
}
