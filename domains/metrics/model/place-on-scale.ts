import type { Figure } from './figure.ts';

/** 0 (worst) … 1 (best) on the figure's own scale, so that metrics with different scales can be ranked. */
export function placeOnScale({ value, scale, good }: Figure): number | null {
  if (value === null || scale.max <= scale.min) return null;
  const place = (value - scale.min) / (scale.max - scale.min);
  return good === 'high' ? place : 1 - place;
}

/** Width of the interval as a part of the scale; null when there is none. */
export function widthOnScale({ interval, scale }: Figure): number | null {
  return interval && (interval.high - interval.low) / (scale.max - scale.min);
}
