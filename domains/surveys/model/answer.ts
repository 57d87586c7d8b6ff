import type { Answer } from '../../../platform/feedback-draft.ts';

export type AnswerValue = Answer['value'];

/** One answer as a visitor or the API sends it; the kind is known from the definition. */
export interface GivenAnswer {
  readonly question: string;
  readonly value: AnswerValue;
  /** Text typed beside the choice `other`. */
  readonly other?: string;
}

/** Key of the choice with a text box of its own; reserved in every list of options. */
export const otherKey = 'other';

/** What is wrong with one answer. The text is `surveys.answer.<code>` in the reader's language. */
export type AnswerProblem =
  | 'required'
  | 'unknownQuestion'
  | 'hidden'
  | 'twice'
  | 'notANumber'
  | 'outOfRange'
  | 'notAnOption'
  | 'tooFew'
  | 'tooMany'
  | 'notText'
  | 'tooLong'
  | 'takesNoAnswer';
