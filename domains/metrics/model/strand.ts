import type { Good } from './figure.ts';
import { parseScale, type ScoreScale } from './scale.ts';

/** Scores that may stand in one figure or one line. Two strands are never added up. */
export interface Strand {
  /** 'relational' or 'transactional'; '' for sources that are no scores. */
  readonly series: string;
  /** '0-10'; '' for sources that are no scores. */
  readonly scale: string;
  readonly good: Good;
  /** Version of the question's wording. */
  readonly wording: number;
}

export function strandKey({ series, scale, good, wording }: Strand): string {
  return `${series}|${scale}|${good}|${wording}`;
}

/** The strand's scale with its direction; undefined for sources that are no scores. */
export function scaleOf(strand: Strand): ScoreScale | undefined {
  const scale = parseScale(strand.scale);
  return scale && { ...scale, good: strand.good };
}
