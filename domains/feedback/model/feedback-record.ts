import type { Answer, Score } from '../../../platform/feedback-draft.ts';

/** One stored piece of feedback. */
export interface FeedbackRecord {
  readonly id: string;
  readonly occurredAt: Date;
  readonly receivedAt: Date;
  /** 0 when recorded; grows by one with every change. */
  readonly revision: number;
  readonly channel: string;
  readonly source: string;
  readonly key: string;
  readonly customerId: string | undefined;
  readonly touchpointId: string | undefined;
  /** Version of the touchpoint's journey that was current when it was recorded. */
  readonly journeyVersion: number | undefined;
  readonly surveyId: string | undefined;
  readonly surveyVersion: number | undefined;
  readonly language: string | undefined;
  readonly text: string | undefined;
  readonly scores: readonly StoredScore[];
  readonly answers: readonly Answer[];
  readonly attributes: Readonly<Record<string, string>>;
}

/** A score with the id of its measure: the same for every score of one question, wording, scale, touchpoint. */
export interface StoredScore extends Score {
  readonly measure: number;
}

/** A record as figures need it: with what is known of its customer at the time of reading. */
export interface FeedbackForFigures extends FeedbackRecord {
  readonly customer: FeedbackCustomer | undefined;
}

export interface FeedbackCustomer {
  readonly id: string;
  readonly segment: string | undefined;
  readonly attributes: Readonly<Record<string, string>>;
}

/**
 * What a record counted as, told when it is changed or deleted so that its figures can be taken back: no text, no
 * person. Dates are ISO strings, as events are JSON.
 */
export type FeedbackBefore = Pick<FeedbackRecord, 'id' | 'revision'> & { readonly occurredAt: string };
