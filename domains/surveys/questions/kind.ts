import type { z } from 'zod';
import type { Score } from '../../../platform/feedback-draft.ts';
import type { Messages } from '../../../languages/en/index.ts';
import type { AnswerProblem, GivenAnswer } from '../model/answer.ts';
import type { Operator, Wording } from '../model/survey-definition.ts';
import type { SummarySpec } from '../model/question-summary.ts';

/** A text of the catalogue `surveys`. */
export type SurveysKey = keyof Messages['surveys'];

/** The text of a catalogue key in every language at once. */
export type Say = (key: SurveysKey) => Wording;

/** A wording in the reader's language. */
export type Read = (wording: Wording | undefined) => string;

/**
 * A kind of question: everything about it but its looks. One per folder, exported as `definition` from
 * `definition.ts`; its looks are `widget.ts` (visitor), `editor.tsx` and `result.tsx` (staff) beside it.
 * Settings handed to these functions have passed `settings`.
 */
export interface QuestionKind<Settings = unknown> {
  /** The folder's name. */
  readonly name: string;
  readonly group: 'score' | 'choice' | 'text' | 'content';
  readonly settings: z.ZodType<Settings>;
  /** Its name and one line about it in the editor, and the wording a new question begins with. */
  readonly wording: { readonly name: SurveysKey; readonly about: SurveysKey; readonly title: SurveysKey };
  /** Settings of a new question. */
  empty(say: Say): Settings;
  /** Wordings inside the settings, by path ('low', 'options.red'), to be translated with the question. */
  wordings(settings: Settings): readonly SettingsWording[];
  /** What must be mended before publishing, beyond missing translations. */
  problems(settings: Settings): readonly SettingsProblem[];
  /** Why the answer cannot be taken, or undefined. */
  check(settings: Settings, answer: GivenAnswer): AnswerProblem | undefined;
  /** How later questions may depend on it. */
  readonly operators: readonly Operator[];
  /** How its answers are summed up. */
  summary(settings: Settings): SummarySpec;
  /** The score an answer stands for, if it is one. */
  toScore?(settings: Settings, answer: GivenAnswer): KindScore | undefined;
  /** What was said in words, if anything. */
  toText?(settings: Settings, answer: GivenAnswer): string | undefined;
  /** What the visitor's widget needs of the settings, in one language. Small: it travels to a phone. */
  view(settings: Settings, read: Read): unknown;
}

export type KindScore = Pick<Score, 'metric' | 'value' | 'min' | 'max' | 'good'>;

export interface SettingsWording {
  readonly path: string;
  readonly label: SurveysKey;
  readonly wording: Wording;
  /** May stay empty. */
  readonly optional?: boolean;
}

export type SettingsProblem = 'tooFewOptions' | 'sameOption' | 'bounds';

/** Declares a kind, checking its settings type, and forgets that type for the registry. */
export function defineKind<Settings>(kind: QuestionKind<Settings>): QuestionKind {
  return kind;
}
