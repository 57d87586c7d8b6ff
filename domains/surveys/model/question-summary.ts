import type { ScoreMetric } from '../../../platform/feedback-draft.ts';

/** How a kind's answers are summed up; the metrics area turns it into a QuestionSummary. */
export type SummarySpec =
  /** One number an answer: the metric's figures, and how many gave each value from min to max. */
  | {
      readonly type: 'score';
      readonly metric: ScoreMetric;
      readonly min: number;
      readonly max: number;
      readonly good: 'high' | 'low';
    }
  /** Option keys: how many chose each (`other` last); shares are of those who answered. */
  | { readonly type: 'choices'; readonly options: readonly string[]; readonly many: boolean }
  /** Words: how many, and the latest. */
  | { readonly type: 'texts' }
  /** Nothing is answered. */
  | { readonly type: 'none' };

/** The summed-up answers of one question, as the results endpoint gives them and `Result` views draw them. */
export type QuestionSummary =
  | {
      readonly type: 'score';
      /** The metric's figures (CSAT has two: top-two-box and mean), main one first. */
      readonly figures: readonly SummaryFigure[];
      /** Answers per value, from the scale's min to its max. */
      readonly counts: readonly number[];
    }
  | {
      readonly type: 'choices';
      /** Persons who answered. */
      readonly n: number;
      readonly counts: readonly { readonly key: string; readonly count: number }[];
      /** Latest texts typed beside "Other". */
      readonly others: readonly SaidText[];
    }
  | { readonly type: 'texts'; readonly n: number; readonly latest: readonly SaidText[] }
  | { readonly type: 'none' };

/** A figure with its sample size and 95 % interval; without `value` it is withheld, for the reason named. */
export interface SummaryFigure {
  /** Metric of the catalogue: 'nps', 'csat', 'csat-mean', 'ces1', 'ces2', 'rating'. */
  readonly metric: string;
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly n: number;
  readonly method: string;
  readonly withheld?: string;
}

/** Someone's words, with the way to the feedback they belong to. */
export interface SaidText {
  readonly feedbackId: string;
  readonly text: string;
  readonly language?: string;
  /** ISO 8601. */
  readonly occurredAt: string;
}
