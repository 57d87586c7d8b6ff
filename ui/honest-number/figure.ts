/** The shape of a figure as drawn; the metrics area's Figure and Comparison fit it as they are. */
export interface DrawnFigure {
  /** Null when there is nothing to say; see `withheld`. */
  readonly value: number | null;
  readonly interval: { readonly low: number; readonly high: number } | null;
  /** Answers it rests on. */
  readonly n: number;
  /** points −100…100, share 0…1, score on the question's own scale, count of things. */
  readonly unit: FigureUnit;
  readonly good: 'high' | 'low';
  readonly scale: { readonly min: number; readonly max: number };
  /** Confidence level of the interval; default 0.95. */
  readonly level?: number;
  readonly withheld?: { readonly reason: 'none' | 'threshold'; readonly needed: number } | undefined;
}

export type FigureUnit = 'points' | 'share' | 'score' | 'count';

/** How a figure moved. */
export interface DrawnChange {
  /** Null when either end is missing or withheld. */
  readonly difference: number | null;
  /** More than chance. */
  readonly significant: boolean;
  readonly verdict: 'better' | 'worse' | 'unclear';
}

/** Where on its scale a value stands, 0…1, clipped. */
export function positionOf(value: number, scale: DrawnFigure['scale']): number {
  const span = scale.max - scale.min;
  return span > 0 ? Math.min(1, Math.max(0, (value - scale.min) / span)) : 0;
}

/** How good a value is on its scale, 0 (worst) … 1 (best). */
export function goodnessOf(value: number, scale: DrawnFigure['scale'], good: 'high' | 'low'): number {
  const position = positionOf(value, scale);
  return good === 'high' ? position : 1 - position;
}
