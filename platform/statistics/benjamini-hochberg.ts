/**
 * Adjusted p values that hold the false discovery rate over many comparisons, in the order given: a discovery at the
 * share q of false ones has one ≤ q. p₍ᵢ₎·m/i, made monotone from the largest down. Nulls (no test possible) stay null
 * and do not count. Benjamini & Hochberg (1995), J. R. Statist. Soc. B 57, 289–300.
 */
export function benjaminiHochberg(ps: readonly number[]): number[];
export function benjaminiHochberg(ps: readonly (number | null)[]): (number | null)[];
export function benjaminiHochberg(ps: readonly (number | null)[]): (number | null)[] {
  const adjusted: (number | null)[] = ps.map(() => null);
  const ranked = ps.flatMap((p, index) => (p === null ? [] : [{ p, index }])).sort((a, b) => b.p - a.p);
  let smallest = 1;
  ranked.forEach(({ p, index }, i) => {
    smallest = Math.min(smallest, p * (ranked.length / (ranked.length - i)));
    adjusted[index] = smallest;
  });
  return adjusted;
}
