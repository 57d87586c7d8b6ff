/** What other areas, and the browser, may know of feedback: types and pure rules. */
export type {
  Answer,
  CustomerReference,
  FeedbackDraft,
  Score,
  ScoreMetric,
} from '../../platform/feedback-draft.ts';
export type {
  FeedbackBefore,
  FeedbackCustomer,
  FeedbackForFigures,
  FeedbackRecord,
  StoredScore,
} from './model/feedback-record.ts';
