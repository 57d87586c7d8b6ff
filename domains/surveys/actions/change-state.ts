import { authorise, type Context } from '../../../platform/context.ts';
import { fail } from '../errors.ts';
import { surveyName } from '../model/wording.ts';
import type { SurveyRecord } from '../present.ts';
import { changeSurvey, type SurveyRow } from '../store.ts';
import { announceChange, lockSurvey, toRecord } from './load-survey.ts';

/** Takes no new visitors; those under way may finish within a day. */
export async function closeSurvey(ctx: Context, id: string): Promise<SurveyRecord> {
  authorise(ctx, 'surveys.publish');
  return change(ctx, id, 'surveys.close', row => {
    if (!row.version) throw fail.notPublished();
    return row.state === 'closed' ? {} : { state: 'closed', closedAt: ctx.now() };
  });
}

/** Takes visitors again. */
export async function reopenSurvey(ctx: Context, id: string): Promise<SurveyRecord> {
  authorise(ctx, 'surveys.publish');
  return change(ctx, id, 'surveys.reopen', row => {
    if (!row.version) throw fail.notPublished();
    return { state: 'open', closedAt: null };
  });
}

/** Puts a survey away and closes it; its answers stay. */
export async function archiveSurvey(ctx: Context, id: string): Promise<SurveyRecord> {
  authorise(ctx, 'surveys.write');
  return change(ctx, id, 'surveys.archive', row => ({
    archivedAt: ctx.now(),
    ...(row.state === 'open' && { state: 'closed', closedAt: ctx.now() }),
  }));
}

/** Brings an archived survey back, closed as it was. */
export async function restoreSurvey(ctx: Context, id: string): Promise<SurveyRecord> {
  authorise(ctx, 'surveys.write');
  return change(ctx, id, 'surveys.restore', () => ({ archivedAt: null }));
}

async function change(
  ctx: Context,
  id: string,
  action: string,
  decide: (row: SurveyRow) => Partial<SurveyRow>,
): Promise<SurveyRecord> {
  const record = await ctx.tx(async db => {
    const row = await lockSurvey(db, id, action === 'surveys.restore');
    const decided = decide(row);
    const changed = Object.keys(decided).length ? await changeSurvey(db, id, decided) : row;
    await ctx.audit(db, action, {
      type: 'survey',
      id,
      name: surveyName(row.draft, ctx.language),
    });
    return toRecord(db, changed);
  });
  await announceChange(ctx, id);
  return record;
}
