// Also runs on the visitor's phone: no imports but types.
import type { AnswerValue } from './answer.ts';
import type { Condition, ShowRule } from './survey-definition.ts';

type Answered = (question: string) => AnswerValue | undefined;

/** Whether a question is asked. `answered` gives the answer of an earlier question that was itself shown. */
export function isShown(rule: ShowRule | undefined, answered: Answered): boolean {
  if (!rule || !rule.conditions.length) return true;
  const held = (condition: Condition) => holds(condition, answered(condition.question));
  return rule.match === 'any' ? rule.conditions.some(held) : rule.conditions.every(held);
}

function holds({ operator, value }: Condition, answer: AnswerValue | undefined): boolean {
  if (answer === undefined || answer === '' || (Array.isArray(answer) && !answer.length)) return false;
  if (operator === 'answered') return true;
  const same = Array.isArray(answer) ? answer.includes(value) : answer === value;
  if (operator === 'is') return same;
  if (operator === 'isNot') return !same;
  if (typeof answer !== 'number' || typeof value !== 'number') return false;
  return operator === 'atLeast' ? answer >= value : answer <= value;
}

/** Ids of the questions that are asked, in order, given the answers so far. */
export function shownQuestions(
  questions: readonly { readonly id: string; readonly showIf?: ShowRule }[],
  answered: Answered,
): Set<string> {
  const shown = new Set<string>();
  for (const { id, showIf } of questions)
    if (isShown(showIf, other => (shown.has(other) ? answered(other) : undefined))) shown.add(id);
  return shown;
}
