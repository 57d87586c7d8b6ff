import type { z } from 'zod';
import type { surveysContract } from './contract.ts';
import { questionsOf } from './model/questions-of.ts';
import type { SurveyDefinition } from './model/survey-definition.ts';
import { surveyProblems } from './model/survey-problems.ts';
import type { SurveyRow } from './store.ts';

export type SurveySummary = z.infer<(typeof surveysContract.list)['response']>['surveys'][number];
export type SurveyRecord = z.infer<(typeof surveysContract.get)['response']>;

export function presentSummary(row: SurveyRow): SurveySummary {
  const { draft } = row;
  const asked = questionsOf(draft).filter(question => question.kind !== 'statement');
  return {
    id: row.id,
    ...(draft.name && { name: draft.name }),
    title: draft.title,
    languages: [...draft.languages],
    state: row.state,
    archived: row.archivedAt !== null,
    version: row.version,
    questions: asked.length,
    kinds: [...new Set(asked.map(question => question.kind))],
    ...(draft.touchpointId && { touchpointId: draft.touchpointId }),
    updatedAt: row.updatedAt.toISOString(),
    updatedBy: row.updatedBy,
  };
}

/** `publishedRevision`: revision that the latest published version was made from. */
export function presentSurvey(row: SurveyRow, publishedRevision: number | undefined): SurveyRecord {
  return {
    ...presentSummary(row),
    revision: row.revision,
    draft: presentDefinition(row.draft),
    changed: publishedRevision !== row.revision,
    problems: surveyProblems(row.draft),
  };
}

/** The same definition, typed as the contract says it. */
export function presentDefinition(definition: SurveyDefinition): SurveyRecord['draft'] {
  return definition as SurveyRecord['draft'];
}
