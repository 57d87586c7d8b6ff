import { expect, test } from 'vitest';
import { sampleSurvey, scored } from './sample-survey.ts';
import type { Question, SurveyDefinition } from './survey-definition.ts';
import { surveyProblems } from './survey-problems.ts';
import { surveySchema } from './survey-schema.ts';
import { withWordingVersions } from './wording-version.ts';

const withQuestion = (question: Question): SurveyDefinition =>
  sampleSurvey({ pages: [{ id: 'p1', questions: [question] }] });
const codes = (survey: SurveyDefinition) => surveyProblems(survey).map(problem => problem.code);

test('a complete survey has no problems and passes the schema unchanged', () => {
  expect(surveyProblems(sampleSurvey())).toEqual([]);
  expect(surveySchema.parse(sampleSurvey())).toEqual(sampleSurvey());
});

test('every missing translation is named with its place and language', () => {
  const nps = { ...scored('q', 'nps'), title: { en: 'Only English' } };
  const survey = { ...withQuestion(nps), title: { fa: 'فقط فارسی', en: ' ' } };
  expect(surveyProblems(survey)).toEqual([
    { code: 'titleMissing', language: 'en' },
    { code: 'questionTitleMissing', language: 'fa', question: 'q' },
  ]);
});

test('what cannot be asked is said', () => {
  expect(codes(sampleSurvey({ pages: [] }))).toEqual(['nothingAsked']);
  const empty = sampleSurvey();
  expect(codes({ ...empty, pages: [...empty.pages, { id: 'p3', questions: [] }] })).toEqual(['emptyPage']);
  expect(codes(withQuestion({ ...scored('q', 'nps'), kind: 'hologram' }))).toEqual(['unknownKind']);
  expect(codes(withQuestion({ ...scored('q', 'rating'), settings: { points: 99 } }))).toEqual(['settings']);
});

test('a condition must look back, and in a way the earlier question can answer', () => {
  const about = (question: string, operator: 'is' | 'atMost') => ({
    ...scored('later', 'csat'),
    showIf: { match: 'all' as const, conditions: [{ question, operator, value: 3 }] },
  });
  const survey = (second: Question) =>
    sampleSurvey({ pages: [{ id: 'p1', questions: [scored('first', 'nps'), second] }] });
  expect(codes(survey(about('first', 'atMost')))).toEqual([]);
  expect(codes(survey(about('later', 'atMost')))).toEqual(['condition']);
  expect(codes(survey(about('gone', 'is')))).toEqual(['condition']);
});

test('the wording version grows when a title changes, not when a language is added', () => {
  const published = withQuestion({ ...scored('q', 'nps'), wording: 4 });
  const titled = (title: Record<string, string>) =>
    withWordingVersions(withQuestion({ ...scored('q', 'nps'), title, wording: 1 }), published).pages[0]
      ?.questions[0]?.wording;
  const now = published.pages[0]?.questions[0]?.title ?? {};
  expect(titled({ ...now })).toBe(4);
  expect(titled({ ...now, vi: 'Câu hỏi' })).toBe(4);
  expect(titled({ ...now, fa: 'پرسشی دیگر' })).toBe(5);
  expect(withWordingVersions(published, undefined).pages[0]?.questions[0]?.wording).toBe(1);
});
