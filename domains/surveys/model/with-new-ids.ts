import { questionsOf } from './questions-of.ts';
import type { Question, SurveyDefinition } from './survey-definition.ts';

/** The same survey with new question ids, conditions following along, and wording versions begun afresh. */
export function withNewIds(survey: SurveyDefinition, newId: () => string): SurveyDefinition {
  const ids = new Map(questionsOf(survey).map(question => [question.id, newId()]));
  const idOf = (old: string) => ids.get(old) ?? old;
  const renew = (question: Question): Question => ({
    ...question,
    id: idOf(question.id),
    wording: 1,
    ...(question.showIf && {
      showIf: {
        ...question.showIf,
        conditions: question.showIf.conditions.map(one => ({ ...one, question: idOf(one.question) })),
      },
    }),
  });
  return { ...survey, pages: survey.pages.map(page => ({ ...page, questions: page.questions.map(renew) })) };
}
