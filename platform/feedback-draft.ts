/** What a channel hands to recordFeedback: one piece of feedback, from anywhere, before it is stored. */
export interface FeedbackDraft {
  /** The sender's idempotency key, unique within `source`: the same key again changes nothing. */
  readonly key: string;
  /** Where it came from: 'survey:<id>', 'import:<id>', 'api:<key id>'. */
  readonly source: string;
  /** Channel name from domains/collection/channels: 'link', 'qr', 'import', 'api', 'phone', 'email', 'chat', 'review' … */
  readonly channel: string;
  readonly occurredAt: Date;
  readonly customer?: CustomerReference;
  /** Touchpoint id of the whole; a score may have its own. */
  readonly touchpointId?: string;
  readonly surveyId?: string;
  readonly surveyVersion?: number;
  readonly scores: readonly Score[];
  readonly answers: readonly Answer[];
  /** All free text, joined for reading and search; parts keep their question in `answers`. */
  readonly text?: string;
  /** Language of the text when the sender knows it. */
  readonly language?: string;
  /** Further facts for filtering: { class: 'Business', city: 'shiraz' }. Values ≤ 200 characters, ≤ 40 names. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** By our id, or by the company's own key (created or updated when new). */
export interface CustomerReference {
  readonly id?: string;
  readonly externalKey?: string;
  readonly name?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly attributes?: Readonly<Record<string, string>>;
}

/** A number on a stated scale. Two scores whose metric, scale or wording differ are never trended together. */
export interface Score {
  readonly metric: ScoreMetric;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  /** Whether a higher value is better; effort (ces1) is 'low'. Never flipped. */
  readonly good: 'high' | 'low';
  /** Stable key of the question or column asked. */
  readonly question: string;
  /** Version of its wording; changes when the wording does. */
  readonly wording: number;
  /** Relational (about the company) or transactional (about one event): separate series. */
  readonly series: 'relational' | 'transactional';
  readonly touchpointId?: string;
}

export type ScoreMetric = 'nps' | 'csat' | 'ces1' | 'ces2' | 'rating';

/** One answered question of a survey, as its kind stores it (see domains/surveys/questions). */
export interface Answer {
  readonly question: string;
  readonly kind: string;
  /** number for scales, option keys for choices, string for text. */
  readonly value: number | string | readonly string[];
  /** Text typed beside a choice ("Other"). */
  readonly other?: string;
}
