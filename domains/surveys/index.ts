/** What other areas, and the browser, may use of surveys. */
export type {
  Condition,
  Question,
  ShowRule,
  SurveyDefinition,
  SurveyPage,
  Wording,
} from './model/survey-definition.ts';
export type { QuestionSummary, SaidText, SummaryFigure, SummarySpec } from './model/question-summary.ts';
export type { GivenAnswer } from './model/answer.ts';
export { otherKey } from './model/answer.ts';
export {
  checkAnswers,
  compileSurvey,
  draftOf,
  scoresOf,
  type CompiledSurvey,
  type Refusal,
} from './model/compiled-survey.ts';
export { kindOf } from './model/kinds.ts';
export { shareInterval } from './model/share-interval.ts';
export { questionsOf } from './model/questions-of.ts';
export { visitorView, type VisitorLanguage } from './model/visitor-view.ts';
export { visitorWords, type VisitorSurvey, type VisitorWords } from './model/visitor-survey.ts';
export { inLanguage, surveyName } from './model/wording.ts';
export { visitorLanguage } from './visitor-language.ts';
