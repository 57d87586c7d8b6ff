import type { AnswerValue, GivenAnswer } from '../domains/surveys/model/answer.ts';
import type { VisitorQuestion, VisitorWords } from '../domains/surveys/model/visitor-survey.ts';

/** What a kind's widget is given to draw one question. */
export interface Asked {
  readonly question: VisitorQuestion;
  readonly answer: GivenAnswer | undefined;
  readonly words: VisitorWords;
  readonly digits: string;
  readonly rtl: boolean;
  /** Prefix for ids and names in the document, unique to the question. */
  readonly name: string;
  /** Attributes that tie the group of controls, or the only control, to the question's title, help and error. */
  readonly labels: Readonly<Record<string, string>>;
  /** Keeps the answer; undefined takes it back. */
  readonly change: (value: AnswerValue | undefined, other?: string) => void;
}

/** What it draws. */
export interface Drawn {
  readonly element: Element;
  /** Control that gets the focus when something is wrong with the answer. */
  readonly control: () => HTMLElement;
  /** What is wrong with the present answer, in the reader's words; being required is checked for it. */
  readonly problem?: () => string | undefined;
}

/** How visitors answer a kind of question; exported as `widget` from the kind's `widget.ts`. */
export type KindWidget = (asked: Asked) => Drawn;
