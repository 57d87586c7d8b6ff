import { authorise, type Context } from '../../../platform/context.ts';
import { newId } from '../../../platform/id.ts';
import { fail } from '../errors.ts';
import { withNewIds } from '../model/with-new-ids.ts';
import { newQuestionId } from '../new-question-id.ts';
import { surveyName } from '../model/wording.ts';
import { presentSurvey, type SurveyRecord } from '../present.ts';
import { addSurvey, findSurvey } from '../store.ts';

/** Makes a new survey from the draft; its questions get ids, and so series, of their own. */
export async function duplicateSurvey(ctx: Context, id: string): Promise<SurveyRecord> {
  authorise(ctx, 'surveys.write');
  return ctx.tx(async db => {
    const row = await findSurvey(db, id);
    if (!row) throw fail.notFound();
    const copy = await addSurvey(db, ctx.workspace.id, {
      id: newId(),
      draft: withNewIds(row.draft, newQuestionId),
      createdAt: ctx.now(),
      createdBy: ctx.actor.name,
    });
    const name = surveyName(copy.draft, ctx.language);
    await ctx.audit(db, 'surveys.duplicate', { type: 'survey', id: copy.id, name }, { from: id });
    return presentSurvey(copy, undefined);
  });
}
