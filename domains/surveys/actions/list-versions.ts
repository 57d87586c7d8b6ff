import { authorise, type Context } from '../../../platform/context.ts';
import { fail } from '../errors.ts';
import { findSurvey, findVersions, type SurveyVersionRow } from '../store.ts';

/** Published versions, newest first. */
export async function listVersions(ctx: Context, id: string): Promise<SurveyVersionRow[]> {
  authorise(ctx, 'surveys.read');
  return ctx.tx(async db => {
    if (!(await findSurvey(db, id))) throw fail.notFound();
    return findVersions(db, id);
  });
}
