import type { VisitorQuestion, VisitorSurvey } from '../domains/surveys/model/visitor-survey.ts';
import { element } from './element.ts';
import type { KindWidget } from './kind-widget.ts';
import { setAnswer, type Visit } from './visit.ts';

export interface DrawnQuestion {
  readonly question: VisitorQuestion;
  readonly element: HTMLElement;
  readonly title: HTMLElement;
  /** Shows what is wrong with the answer, or that nothing is; whether it is right. */
  readonly check: () => boolean;
  readonly refuse: (message: string) => void;
  readonly focus: () => void;
}

/** A question with its title, help, controls and the place for what is wrong. */
export function drawQuestion(
  survey: VisitorSurvey,
  visit: Visit,
  question: VisitorQuestion,
  widget: KindWidget,
  onChange: () => void,
): DrawnQuestion {
  const { words, digits, direction } = survey;
  const { id, kind, help, required } = question;
  const asks = kind !== 'statement';
  const problem = element('p', { id: `${id}-problem`, className: 'problem', role: 'alert' });
  const title = element('h2', { id: `${id}-title`, tabIndex: -1 }, question.title);
  if (asks && !required) title.append(' ', element('small', {}, words.optional));

  const drawn = widget({
    question,
    answer: visit.answers[id],
    words,
    digits,
    rtl: direction === 'rtl',
    name: `${visit.key.slice(0, 6)}-${id}`,
    labels: {
      'aria-labelledby': `${id}-title`,
      'aria-describedby': `${help ? `${id}-help ` : ''}${id}-problem`,
      ...(required && { 'aria-required': 'true' }),
    },
    change(value, other) {
      setAnswer(visit, id, value, other);
      if (problem.textContent) check();
      onChange();
    },
  });

  function refuse(message: string): void {
    problem.textContent = message;
    const labelled = drawn.element.querySelector('[aria-labelledby]') ?? drawn.element;
    if (message) labelled.setAttribute('aria-invalid', 'true');
    else labelled.removeAttribute('aria-invalid');
  }

  function check(): boolean {
    const missing = asks && required && !visit.answers[id];
    const message = missing ? words.required : (drawn.problem?.() ?? '');
    refuse(message);
    return !message;
  }

  return {
    question,
    title,
    check,
    refuse,
    focus: () => drawn.control().focus(),
    element: element(
      'section',
      { className: `question ${kind}` },
      title,
      help && element('p', { id: `${id}-help`, className: 'help' }, help),
      drawn.element,
      problem,
    ),
  };
}
