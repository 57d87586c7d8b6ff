/**
 * Which of many tests are discoveries when at most a share `q` of them may be false (Benjamini and Hochberg 1995).
 * Returns for each test its adjusted p; a discovery has one ≤ q.
 */
export function adjustedForMany(pValues: readonly number[]): number[] {
  const order = pValues.map((_, at) => at).sort((a, b) => (pValues[b] ?? 0) - (pValues[a] ?? 0));
  const adjusted = pValues.map(() => 1);
  let least = 1;
  order.forEach((at, rank) => {
    least = Math.min(least, ((pValues[at] ?? 1) * pValues.length) / (pValues.length - rank));
    adjusted[at] = least;
  });
  return adjusted;
}
