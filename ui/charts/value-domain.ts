interface ValueDomainOptions {
  /** Ends of the metric's own scale, never gone beyond. */
  readonly scale?: { readonly min: number; readonly max: number } | undefined;
  /** Keep zero in sight. */
  readonly zero?: boolean;
}

/** A readable stretch of axis around the values; wide enough that noise does not look like drama. */
export function valueDomain(
  values: readonly number[],
  { scale, zero }: ValueDomainOptions,
): readonly [number, number] {
  const all = zero ? [...values, 0] : values;
  if (all.length === 0) return [scale?.min ?? 0, scale?.max ?? 1];
  let low = Math.min(...all);
  let high = Math.max(...all);
  // At least a fifth of the scale is seen, so that a quarter of a point does not fill the picture.
  const least = scale ? (scale.max - scale.min) / 5 : Math.max(1e-9, Math.abs(high) * 0.1);
  const missing = Math.max(0, least - (high - low)) / 2;
  const margin = (high - low) * 0.08;
  low -= missing + margin;
  high += missing + margin;
  if (zero && Math.min(...values) >= 0) low = 0;
  return scale ? [Math.max(scale.min, low), Math.min(scale.max, high)] : [low, high];
}
