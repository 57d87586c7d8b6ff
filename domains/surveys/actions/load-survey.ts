import type { Context } from '../../../platform/context.ts';
import type { Db } from '../../../platform/postgres/db.ts';
import { fail } from '../errors.ts';
import { presentSurvey, type SurveyRecord } from '../present.ts';
import { findSurvey, findVersion, type SurveyRow } from '../store.ts';

/** Finds a survey for changing it; locked until the transaction ends. Archived ones are refused unless asked for. */
export async function lockSurvey(db: Db, id: string, archived = false): Promise<SurveyRow> {
  const row = await findSurvey(db, id, true);
  if (!row) throw fail.notFound();
  if (row.archivedAt && !archived) throw fail.archived();
  return row;
}

export async function toRecord(db: Db, row: SurveyRow): Promise<SurveyRecord> {
  const published = row.version ? await findVersion(db, row.id, row.version) : undefined;
  return presentSurvey(row, published?.revision);
}

/** Tells this installation's processes that the survey is no longer as they may remember it. */
export async function announceChange(ctx: Context, id: string): Promise<void> {
  await ctx.services.live.publish(ctx.workspace.id, { name: 'surveys.changed', payload: { id } });
}
