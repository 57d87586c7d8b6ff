/** The shapes in which every number leaves this area. */

/** What is good: a high value, or (effort) a low one. */
export type Good = 'high' | 'low';

/** 'points' −100…100, 'share' 0…1, 'score' on the question's own scale, 'count' of things. */
export type Unit = 'points' | 'share' | 'score' | 'count';

/** How an interval or a p value was found; its words are the message `method.<name>`. */
export type Method =
  | 'adjusted-wald'
  | 'nps-difference'
  | 'wilson'
  | 'newcombe'
  | 't'
  | 'welch'
  | 'count'
  | 'count-difference'
  | 'kaplan-meier'
  | 'log-rank';

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Ends of the axis on which a figure and its interval are drawn. */
export interface DrawingScale {
  readonly min: number;
  readonly max: number;
}

export interface Figure {
  /** Name in the catalogue: 'nps'. */
  readonly metric: string;
  /** Null when there is nothing to estimate from, or when it is withheld. */
  readonly value: number | null;
  /** Null when the data cannot tell how sure the value is (a single answer, a count, no spread at all). */
  readonly interval: Interval | null;
  /** Confidence level of the interval: 0.95. */
  readonly level: number;
  /** Answers it rests on (invitations for a response rate). */
  readonly n: number;
  /** Kish's effective n = (Σw)²/Σw², when the answers are weighted. */
  readonly effectiveN?: number;
  readonly method: Method;
  /** 'none': no answers at all; 'threshold': fewer than the workspace's anonymity threshold. */
  readonly withheld?: { readonly reason: 'none' | 'threshold'; readonly needed: number };
  readonly unit: Unit;
  readonly good: Good;
  readonly scale: DrawingScale;
}

export interface Comparison {
  readonly metric: string;
  /** second − first; null when either is missing or withheld. */
  readonly difference: number | null;
  readonly interval: Interval | null;
  readonly level: number;
  /** Two-sided. */
  readonly p: number | null;
  /** p after Benjamini–Hochberg, when it is one of many comparisons in the same answer. */
  readonly adjustedP?: number | null;
  /** Whether it is more than chance: (adjusted) p < 1 − level. */
  readonly significant: boolean;
  /** What a significant difference means for the customer; 'unclear' when it may be chance. */
  readonly verdict: 'better' | 'worse' | 'unclear';
  readonly method: Method;
}

/** Sufficient statistics: named sums that add up. Which names is the metric's business. */
export type Statistics = Readonly<Record<string, number>>;

export interface EstimateOptions {
  /** Confidence level, default 0.95. */
  readonly level?: number;
  /** Figures with fewer answers are withheld; 1 (the default) withholds none. */
  readonly threshold?: number;
  /** The question's own scale, for metrics that are drawn on it. */
  readonly scale?: DrawingScale;
}

export const defaultLevel = 0.95;
