import type { Answer, FeedbackDraft, Score } from '../../../platform/feedback-draft.ts';
import type { TextLabel } from '../verbatims/voice.ts';
import type { SurveyKey } from './survey-words.ts';

/** A draft with the label of its text, which only the truth file may know. */
export interface DemoFeedback {
  readonly draft: FeedbackDraft;
  readonly label: TextLabel | undefined;
}

/** One invitation to a survey and what became of it. */
export interface DemoInvitation {
  readonly key: string;
  readonly customer: string;
  readonly survey: SurveyKey;
  readonly channel: string;
  /** Milliseconds. */
  readonly at: number;
  readonly outcome: 'answered' | 'started' | 'silent';
}

export type Answers = { readonly scores: readonly Score[]; readonly answers: readonly Answer[] };
