import type { Classifier } from '../sentiment/classifier.ts';

/** What the base's network saw in a text: few numbers, alike for texts that say alike things in other words. */
export interface Impression {
  /** Of the network: another one's impressions mean something else. */
  readonly mark: number;
  /** Empty where there is no network. */
  readonly seen: Float32Array;
}

export const noImpression: Impression = { mark: 0, seen: new Float32Array() };

/** Of the text that the classifier was asked about last; its numbers are shared, use them before the next question. */
export function impressionOf(classifier: Classifier | undefined): Impression {
  return classifier === undefined ? noImpression : { mark: classifier.mark, seen: classifier.impression() };
}

/** By what each number of an impression is made comparable with the others. */
export interface Spread {
  readonly mark: number;
  readonly mean: Float64Array;
  /** Deviation times the root of how many numbers there are: the squares of an impression sum to one, more or less. */
  readonly unit: Float64Array;
}

/** So many texts' worth of the deviation of all numbers goes into that of each: few texts tell it badly. */
const borrowed = 30;

/** How the impressions of the texts of a language spread; empty where they have none. */
export function spreadOf(texts: readonly { readonly impression: Impression }[]): Spread {
  const { mark, seen } =
    texts.find(({ impression }) => impression.seen.length > 0)?.impression ?? noImpression;
  const size = seen.length;
  const own = texts.map(({ impression }) => impression.seen).filter(one => one.length === size);
  const mean = new Float64Array(size);
  const squares = new Float64Array(size);
  for (const one of own) one.forEach((value, i) => (mean[i] = (mean[i] ?? 0) + value / own.length));
  for (const one of own)
    one.forEach((value, i) => (squares[i] = (squares[i] ?? 0) + (value - (mean[i] ?? 0)) ** 2));
  const usual = squares.reduce((sum, value) => sum + value, 0) / Math.max(1, own.length * size);
  const unit = squares.map(value =>
    Math.sqrt((size * (value + borrowed * usual)) / (own.length + borrowed) || 1),
  );
  return { mark, mean, unit };
}

/** An impression as it is learnt from; nothing of a network that is not the spread's. */
export function stand({ mark, seen }: Impression, spread: Spread): Float64Array {
  const { mean, unit } = spread;
  if (mark !== spread.mark || seen.length !== mean.length) return new Float64Array(mean.length);
  return mean.map((value, i) => ((seen[i] ?? 0) - value) / (unit[i] ?? 1));
}
