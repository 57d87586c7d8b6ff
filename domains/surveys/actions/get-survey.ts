import { authorise, type Context } from '../../../platform/context.ts';
import { fail } from '../errors.ts';
import type { SurveyRecord } from '../present.ts';
import { findSurvey } from '../store.ts';
import { toRecord } from './load-survey.ts';

export async function getSurvey(ctx: Context, id: string): Promise<SurveyRecord> {
  authorise(ctx, 'surveys.read');
  return ctx.tx(async db => {
    const row = await findSurvey(db, id);
    if (!row) throw fail.notFound();
    return toRecord(db, row);
  });
}
