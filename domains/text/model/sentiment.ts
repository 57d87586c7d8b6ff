/** The order of probabilities everywhere inside: index 0 negative, 1 neutral, 2 positive. */
export const polarities = ['neg', 'neu', 'pos'] as const;
export type Polarity = (typeof polarities)[number];
export type SentimentLabel = Polarity | 'mixed';

export interface Probabilities {
  readonly neg: number;
  readonly neu: number;
  readonly pos: number;
}

export interface Sentiment {
  readonly label: SentimentLabel;
  readonly probabilities: Probabilities;
}

/** A clause must be at least this sure of its side, on both sides, before a text is called mixed … */
const surelyOneSide = 0.6;
/** … and the whole text must leave the lesser side at least this much. Chosen on sets that label mixed texts (docs/text.md). */
const leastOfBoth = 0.03;

export function likeliest({ neg, neu, pos }: Probabilities): Polarity {
  if (neg >= neu && neg >= pos) return 'neg';
  return pos >= neu ? 'pos' : 'neu';
}

/** The label of a whole: its likeliest side, or mixed when its clauses are sure of opposite sides. */
export function labelOf(whole: Probabilities, clauses: readonly Probabilities[]): SentimentLabel {
  const label = likeliest(whole);
  if (clauses.length < 2 || Math.min(whole.neg, whole.pos) < leastOfBoth) return label;
  const mixed =
    clauses.some(clause => clause.neg >= surelyOneSide) &&
    clauses.some(clause => clause.pos >= surelyOneSide);
  return mixed ? 'mixed' : label;
}
