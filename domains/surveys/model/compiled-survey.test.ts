import { expect, test } from 'vitest';
import fc from 'fast-check';
import { checkAnswers, compileSurvey, draftOf, scoresOf } from './compiled-survey.ts';
import { sampleSurvey, scored } from './sample-survey.ts';

const survey = compileSurvey(sampleSurvey());

test('a finished response becomes scores on their own scales, answers and joined text', () => {
  const { answers, refusals } = checkAnswers(
    survey,
    [
      { question: 'recommend', value: 3 },
      { question: 'why', value: ' دیر رسید ' },
      { question: 'what', value: ['price', 'other'], other: 'بسته‌بندی' },
    ],
    true,
  );
  expect(refusals).toEqual([]);
  const draft = draftOf(survey, {
    key: 'k1',
    channel: 'link',
    occurredAt: new Date(0),
    language: 'fa',
    surveyId: 's1',
    surveyVersion: 2,
    answers,
  });
  expect(draft).toMatchObject({
    source: 'survey:s1',
    key: 'k1',
    surveyVersion: 2,
    text: 'دیر رسید\nبسته‌بندی',
  });
  expect(draft.scores).toEqual([
    {
      metric: 'nps',
      value: 3,
      min: 0,
      max: 10,
      good: 'high',
      question: 'recommend',
      wording: 1,
      series: 'relational',
    },
  ]);
  expect(draft.answers.map(({ kind }) => kind)).toEqual(['nps', 'text', 'multiple-choice']);
});

test('effort is never flipped: CES 1 stays low-is-good with the value that was given', () => {
  const effort = compileSurvey(sampleSurvey({ pages: [{ id: 'p', questions: [scored('effort', 'ces1')] }] }));
  expect(scoresOf(effort, [{ question: 'effort', value: 1 }])).toMatchObject([
    { metric: 'ces1', value: 1, min: 1, max: 5, good: 'low' },
  ]);
});

test('a required question must be answered when it is shown, and only then', () => {
  const low = checkAnswers(survey, [{ question: 'recommend', value: 2 }], true);
  expect(low.refusals).toEqual([{ question: 'why', problem: 'required' }]);
  const high = checkAnswers(survey, [{ question: 'recommend', value: 9 }], true);
  expect(high.refusals).toEqual([]);
  expect(checkAnswers(survey, [], false).refusals).toEqual([]);
  expect(checkAnswers(survey, [], true).refusals).toEqual([{ question: 'recommend', problem: 'required' }]);
});

test('answers to questions that the others hide are dropped, not recorded and not refused', () => {
  const { answers, refusals } = checkAnswers(
    survey,
    [
      { question: 'recommend', value: 10 },
      { question: 'why', value: 'typed before the mind was changed' },
    ],
    true,
  );
  expect(refusals).toEqual([]);
  expect(answers.map(answer => answer.question)).toEqual(['recommend']);
});

test.each([
  [{ question: 'recommend', value: 11 }, 'outOfRange'],
  [{ question: 'recommend', value: 7.5 }, 'notANumber'],
  [{ question: 'recommend', value: '7' }, 'notANumber'],
  [{ question: 'what', value: ['price', 'price'] }, 'notAnOption'],
  [{ question: 'what', value: ['taste'] }, 'notAnOption'],
  [{ question: 'nothing', value: 1 }, 'unknownQuestion'],
] as const)('%o is refused: %s', (answer, problem) => {
  expect(checkAnswers(survey, [answer], false).refusals).toEqual([{ question: answer.question, problem }]);
});

test('whatever is sent, checked answers are of known questions, once each, in the survey’s order', () => {
  const order = survey.order.map(({ question }) => question.id);
  const given = fc.array(
    fc.record({
      question: fc.constantFrom(...order, 'elsewhere'),
      value: fc.oneof(fc.integer({ min: -1, max: 12 }), fc.string(), fc.array(fc.constantFrom('price', 'x'))),
    }),
  );
  fc.assert(
    fc.property(given, fc.boolean(), (list, finished) => {
      const at = checkAnswers(survey, list, finished).answers.map(answer => order.indexOf(answer.question));
      expect(at).toEqual([...new Set(at)].sort((a, b) => a - b));
      expect(at).not.toContain(-1);
    }),
  );
});
