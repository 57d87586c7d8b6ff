import { authorise, type Context } from '../../../platform/context.ts';
import { fail } from '../errors.ts';
import type { SurveyDefinition } from '../model/survey-definition.ts';
import type { SurveyRecord } from '../present.ts';
import { saveDraftAt } from '../store.ts';
import { lockSurvey, toRecord } from './load-survey.ts';

/**
 * Saves the draft, finished or not. Throws surveys.conflict (409) when somebody saved since `revision`; then
 * nothing is overwritten, and the sender still has what they wrote.
 */
export async function saveDraft(
  ctx: Context,
  id: string,
  { revision, definition }: { revision: number; definition: SurveyDefinition },
): Promise<SurveyRecord> {
  authorise(ctx, 'surveys.write');
  return ctx.tx(async db => {
    await lockSurvey(db, id);
    const saved = await saveDraftAt(db, id, revision, {
      draft: definition,
      updatedAt: ctx.now(),
      updatedBy: ctx.actor.name,
    });
    if (!saved) throw fail.conflict();
    return toRecord(db, saved);
  });
}
