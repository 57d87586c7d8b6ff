import type { SettingsProblem } from '../questions/kind.ts';
import { kindOf } from './kinds.ts';
import type { Question, ShowRule, SurveyDefinition, Wording } from './survey-definition.ts';
import { missingLanguages } from './wording.ts';

/** Why a draft cannot be published yet. The text is `surveys.problem.<code>` in the reader's language. */
export interface SurveyProblem {
  readonly code: SurveyProblemCode;
  /** Where to mend it; without one, in the survey's own settings. */
  readonly question?: string;
  /** Language whose text is missing. */
  readonly language?: string;
}

export type SurveyProblemCode =
  | 'nothingAsked'
  | 'emptyPage'
  | 'sameId'
  | 'titleMissing'
  | 'thanksMissing'
  | 'questionTitleMissing'
  | 'settingsWordingMissing'
  | 'unknownKind'
  | 'settings'
  | 'condition'
  | SettingsProblem;

/** Everything that keeps the survey from being published, in reading order; empty when it is ready. */
export function surveyProblems(survey: SurveyDefinition): SurveyProblem[] {
  const { languages, pages } = survey;
  const questions = pages.flatMap(page => page.questions);
  const missing = (code: SurveyProblemCode, wording: Wording, question?: string): SurveyProblem[] =>
    missingLanguages(wording, languages).map(language => ({ code, language, ...(question && { question }) }));

  const problems: SurveyProblem[] = [
    ...missing('titleMissing', survey.title),
    ...missing('thanksMissing', survey.thanks),
  ];
  if (!questions.some(question => question.kind !== 'statement')) problems.push({ code: 'nothingAsked' });
  if (questions.length && pages.some(page => !page.questions.length)) problems.push({ code: 'emptyPage' });

  const before = new Map<string, Question>();
  for (const question of questions) {
    if (before.has(question.id)) problems.push({ code: 'sameId', question: question.id });
    problems.push(...missing('questionTitleMissing', question.title, question.id));
    if (question.showIf && !conditionsStand(question.showIf, before))
      problems.push({ code: 'condition', question: question.id });
    problems.push(...settingsProblems(question, languages));
    before.set(question.id, question);
  }
  return problems;
}

function settingsProblems(question: Question, languages: readonly string[]): SurveyProblem[] {
  const kind = kindOf(question.kind);
  if (!kind) return [{ code: 'unknownKind', question: question.id }];
  const parsed = kind.settings.safeParse(question.settings);
  if (!parsed.success) return [{ code: 'settings', question: question.id }];
  const wordings = kind
    .wordings(parsed.data)
    .filter(({ optional, wording }) => !optional || Object.values(wording).some(text => text.trim()));
  return [
    ...kind.problems(parsed.data).map(code => ({ code, question: question.id })),
    ...wordings.flatMap(({ wording }) =>
      missingLanguages(wording, languages).map((language): SurveyProblem => ({
        code: 'settingsWordingMissing',
        question: question.id,
        language,
      })),
    ),
  ];
}

/** A condition may only ask about an earlier question, in a way that question's kind can answer. */
function conditionsStand(rule: ShowRule, before: ReadonlyMap<string, Question>): boolean {
  return rule.conditions.every(({ question, operator, value }) => {
    const asked = before.get(question);
    if (!asked || !kindOf(asked.kind)?.operators.includes(operator)) return false;
    return operator === 'answered' || value !== undefined;
  });
}
