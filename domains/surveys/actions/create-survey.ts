import { authorise, type Context } from '../../../platform/context.ts';
import { newId } from '../../../platform/id.ts';
import { findLanguage } from '../../../platform/i18n/load-language.ts';
import { fail } from '../errors.ts';
import type { SurveyDefinition } from '../model/survey-definition.ts';
import { newQuestionId } from '../new-question-id.ts';
import { surveyName } from '../model/wording.ts';
import { presentSurvey, type SurveyRecord } from '../present.ts';
import { loadSay } from '../say.ts';
import { addSurvey } from '../store.ts';
import { buildTemplate } from '../templates/build-template.ts';
import { templates } from '../templates/templates.ts';

export interface SurveyStart {
  /** Key of a template; default: an empty survey. */
  readonly template?: string | undefined;
  /** Instead of a template: the whole survey. */
  readonly definition?: SurveyDefinition | undefined;
  /** The first is the fallback; default: the workspace's language, then the reader's. */
  readonly languages?: readonly string[] | undefined;
}

/** Makes a survey, as a draft. */
export async function createSurvey(ctx: Context, start: SurveyStart): Promise<SurveyRecord> {
  authorise(ctx, 'surveys.write');
  const draft = start.definition ?? (await fromTemplate(ctx, start));
  return ctx.tx(async db => {
    const row = await addSurvey(db, ctx.workspace.id, {
      id: newId(),
      draft,
      createdAt: ctx.now(),
      createdBy: ctx.actor.name,
    });
    const name = surveyName(draft, ctx.language);
    await ctx.audit(db, 'surveys.create', { type: 'survey', id: row.id, name });
    return presentSurvey(row, undefined);
  });
}

async function fromTemplate(
  ctx: Context,
  { template = 'empty', languages }: SurveyStart,
): Promise<SurveyDefinition> {
  const chosen = templates.find(one => one.key === template);
  if (!chosen) throw fail.noTemplate({ template });
  const wanted = languages ?? [ctx.workspace.language, ctx.language];
  const known = [...new Set(wanted.flatMap(code => findLanguage(code)?.code ?? []))];
  return buildTemplate(chosen, known.length ? known : ['en'], await loadSay(), newQuestionId);
}
