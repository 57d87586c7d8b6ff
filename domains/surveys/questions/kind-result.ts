import type { DrawnFigure } from '../../../ui/honest-number/index.ts';
import type { Wording } from '../model/survey-definition.ts';
import type { QuestionSummary } from '../model/question-summary.ts';

/** What a kind's `Result` is given to draw. */
export interface KindResultProps {
  readonly title: string;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly summary: QuestionSummary;
  /** The metrics' figures, main one first, with the names of metric and method. */
  readonly figures: readonly ResultFigure[];
  /** A wording in the reader's language. */
  readonly read: (wording: Wording | undefined) => string;
  /** Address of one piece of feedback. */
  readonly feedbackHref: (id: string) => string;
}

export interface ResultFigure extends DrawnFigure {
  readonly name: string;
  readonly methodName: string;
}
