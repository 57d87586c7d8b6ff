import { expect, test } from 'vitest';
import fc from 'fast-check';
import {
  addPage,
  addQuestion,
  moveQuestion,
  removePage,
  removeQuestion,
  reorderQuestions,
} from './edit-survey.ts';
import { questionsOf } from './questions-of.ts';
import { sampleSurvey, scored } from './sample-survey.ts';
import type { SurveyDefinition } from './survey-definition.ts';
import { surveyProblems } from './survey-problems.ts';

const ids = (survey: SurveyDefinition) => survey.pages.map(page => page.questions.map(one => one.id));

test('a question goes where it is put', () => {
  const survey = sampleSurvey();
  expect(ids(addQuestion(survey, scored('new', 'csat')))).toEqual([['recommend'], ['why', 'what', 'new']]);
  expect(ids(addQuestion(survey, scored('new', 'csat'), 'recommend'))).toEqual([
    ['recommend', 'new'],
    ['why', 'what'],
  ]);
  expect(ids(addQuestion({ ...survey, pages: [] }, scored('new', 'csat')))).toEqual([['new']]);
});

test('moving past the end of a page leads to the next one', () => {
  expect(ids(moveQuestion(sampleSurvey(), 'why', -1))).toEqual([['recommend', 'why'], ['what']]);
  expect(ids(moveQuestion(sampleSurvey(), 'recommend', 1))).toEqual([[], ['recommend', 'why', 'what']]);
  expect(ids(moveQuestion(sampleSurvey(), 'what', 1))).toEqual(ids(sampleSurvey()));
});

test('removing a question removes what depended on it, and nothing is left to mend', () => {
  const survey = removeQuestion(sampleSurvey(), 'recommend');
  expect(surveyProblems(survey).map(problem => problem.code)).toEqual(['emptyPage']);
  expect(surveyProblems(removePage(survey, 'p1'))).toEqual([]);
});

test('whatever is moved, no question is lost or doubled', () => {
  const step = fc.oneof(
    fc.constant((survey: SurveyDefinition) => addPage(survey)),
    fc.tuple(fc.constantFrom('recommend', 'why', 'what'), fc.constantFrom(1 as const, -1 as const)).map(
      ([id, by]) =>
        (survey: SurveyDefinition) =>
          moveQuestion(survey, id, by),
    ),
    fc.nat(4).map(n => (survey: SurveyDefinition) => {
      const page = survey.pages[n];
      return page && survey.pages.length > 1 ? removePage(survey, page.id) : survey;
    }),
    fc
      .shuffledSubarray(['recommend', 'why', 'what'], { minLength: 3 })
      .map(order => (survey: SurveyDefinition) => reorderQuestions(survey, survey.pages[0]?.id ?? '', order)),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), steps => {
      const moved = steps.reduce((survey, change) => change(survey), sampleSurvey());
      expect(
        questionsOf(moved)
          .map(one => one.id)
          .sort(),
      ).toEqual(['recommend', 'what', 'why']);
      expect(new Set(moved.pages.map(page => page.id)).size).toBe(moved.pages.length);
    }),
  );
});
