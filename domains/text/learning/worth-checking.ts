/** A text with the probabilities of negative, neutral and positive that it was read with. */
export interface Readable<T> {
  readonly text: T;
  readonly shares: ArrayLike<number>;
}

/** Of texts offered because of what the model says: those that it wavers on, and those that it takes for something rare. */
const wavering = 3;
const rare = 2;

/**
 * The five texts that teach most: three on which the model wavers between two classes, and two that are likeliest to be of
 * the class that it finds least often: by chance a person would hardly see one. Equal ones in the given order.
 */
export function mostWorthChecking<T>(texts: readonly Readable<T>[]): T[] {
  const sums = [0, 0, 0];
  for (const { shares } of texts) for (let k = 0; k < 3; k++) sums[k] = (sums[k] ?? 0) + (shares[k] ?? 0);
  const rarest = sums.indexOf(Math.min(...sums));
  const byMargin = texts
    .map(one => ({ one, margin: marginOf(one.shares) }))
    .sort((a, b) => a.margin - b.margin)
    .map(({ one }) => one);
  const byRarity = byMargin.slice(wavering).sort((a, b) => (b.shares[rarest] ?? 0) - (a.shares[rarest] ?? 0));
  return [...byMargin.slice(0, wavering), ...byRarity.slice(0, rare)].map(({ text }) => text);
}

/** How far the likeliest class is ahead of the next. */
function marginOf(shares: ArrayLike<number>): number {
  const [, next = 0, most = 0] = Float64Array.from(shares).sort();
  return most - next;
}
