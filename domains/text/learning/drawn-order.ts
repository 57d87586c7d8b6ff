/** Texts in an order by chance, the same one for the same stream: who simulates a person's work takes them from its front. */
export function inDrawnOrder<T>(texts: readonly T[], random: () => number): T[] {
  return texts
    .map(text => ({ text, rank: random() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ text }) => text);
}
