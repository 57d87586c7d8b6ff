import { authorise, type Context } from '../../../platform/context.ts';
import { fail } from '../errors.ts';
import { surveyProblems } from '../model/survey-problems.ts';
import { withWordingVersions } from '../model/wording-version.ts';
import { surveyName } from '../model/wording.ts';
import { presentSurvey, type SurveyRecord } from '../present.ts';
import { addVersion, changeSurvey, findVersion } from '../store.ts';
import { announceChange, lockSurvey } from './load-survey.ts';

/**
 * Publishes the draft at `revision` as the next version, which never changes, and opens the survey. Questions
 * whose title changed get their next wording version. Throws surveys.notReady (422), surveys.conflict (409).
 */
export async function publishSurvey(ctx: Context, id: string, revision: number): Promise<SurveyRecord> {
  authorise(ctx, 'surveys.publish');
  const record = await ctx.tx(async db => {
    const row = await lockSurvey(db, id);
    if (row.revision !== revision) throw fail.conflict();
    if (surveyProblems(row.draft).length) throw fail.notReady();
    const before = row.version ? await findVersion(db, id, row.version) : undefined;
    const definition = withWordingVersions(row.draft, before?.definition);
    const version = row.version + 1;
    const at = ctx.now();
    await addVersion(db, ctx.workspace.id, {
      surveyId: id,
      version,
      definition,
      revision,
      publishedAt: at,
      publishedBy: ctx.actor.name,
    });
    const published = await changeSurvey(db, id, {
      state: 'open',
      version,
      draft: definition,
      closedAt: null,
    });
    const name = surveyName(definition, ctx.language);
    await ctx.audit(db, 'surveys.publish', { type: 'survey', id, name }, { version });
    await ctx.emit(db, { name: 'surveys.published', payload: { id, version } });
    return presentSurvey(published, revision);
  });
  await announceChange(ctx, id);
  return record;
}
