import { expect, test } from 'vitest';
import { isShown, shownQuestions } from './show-rule.ts';
import type { Condition } from './survey-definition.ts';

const rule = (...conditions: Condition[]) => ({ match: 'all' as const, conditions });

test.each([
  ['atMost', 6, 6, true],
  ['atMost', 6, 7, false],
  ['atLeast', 9, 9, true],
  ['is', 'a', ['a', 'b'], true],
  ['isNot', 'a', ['a', 'b'], false],
  ['isNot', 'a', ['b'], true],
  ['answered', undefined, 0, true],
  ['answered', undefined, '', false],
  ['answered', undefined, undefined, false],
  // Nobody is sent down a branch by a question they did not answer.
  ['isNot', 'a', undefined, false],
] as const)('%s %o of the answer %o: %s', (operator, value, answer, shown) => {
  const condition = { question: 'q', operator, ...(value !== undefined && { value }) };
  expect(isShown(rule(condition), () => answer)).toBe(shown);
});

test('a question that depends on a hidden one is hidden too, whatever was answered there before', () => {
  const questions = [
    { id: 'a' },
    { id: 'b', showIf: rule({ question: 'a', operator: 'is', value: 1 }) },
    { id: 'c', showIf: rule({ question: 'b', operator: 'answered' }) },
  ];
  const answers: Record<string, number> = { a: 2, b: 5 };
  expect([...shownQuestions(questions, id => answers[id])]).toEqual(['a']);
  answers['a'] = 1;
  expect([...shownQuestions(questions, id => answers[id])]).toEqual(['a', 'b', 'c']);
});
