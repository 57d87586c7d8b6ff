/** 95 %, two-sided. */
const z = 1.959964;

/** Share `n / total` with its Wilson score interval (Wilson 1927, JASA 22:209); no value without answers. */
export function shareInterval(
  n: number,
  total: number,
): { value: number | null; low?: number; high?: number } {
  if (!total) return { value: null };
  const p = n / total;
  const centre = p + (z * z) / (2 * total);
  const spread = z * Math.sqrt((p * (1 - p)) / total + (z * z) / (4 * total * total));
  const scale = 1 + (z * z) / total;
  return {
    value: p,
    low: Math.max(0, (centre - spread) / scale),
    high: Math.min(1, (centre + spread) / scale),
  };
}
