/** How many of the texts that signatures find nearest are compared by their words and themes. */
export const reach = {
  /** Of all texts, and of those in other languages. */
  nearest: 400,
  nearestAbroad: 80,
  /** Looked at before texts with one and the same signature, which are mostly the same words, are thinned out to two. */
  looked: 600,
  ofOneSignature: 2,
  /**
   * Bits. Two texts differ in 128 by chance, give or take 8; those with one and the same theme and no word in common in some
   * 85, those that share one theme of two in some 105.
   */
  farthest: 108,
  /** Texts by chance, by which it is told which words are rare. */
  usual: 1_000,
} as const;
