import type { Question, SurveyDefinition } from './survey-definition.ts';

/** All questions in reading order. */
export function questionsOf(survey: SurveyDefinition): Question[] {
  return survey.pages.flatMap(page => page.questions);
}
