import { layerValue } from './layer-features.ts';
import { minimise } from './minimise.ts';

/** A text to learn from: log probabilities of the base, and what is true instead, as shares of the classes. */
export interface SoftExample {
  readonly features: Uint32Array;
  readonly log: Float64Array;
  readonly target: Float64Array;
  readonly weight: number;
}

/** A softmax correction on top of a base: its bias, scale and weights by feature. */
export interface SoftCorrection {
  readonly bias: Float64Array;
  readonly scale: Float64Array;
  /** Row of a feature in `weights`. */
  readonly rows: ReadonlyMap<number, number>;
  /** Row-major, [features × classes]. */
  readonly weights: Float64Array;
}

/** What holds the correction near nothing: the squares of words, biases and scales count so much. */
const restraint = { word: 0.3, bias: 2, scale: 10 };

/**
 * L2-regularised multinomial logistic regression whose offset is the base: without examples it changes nothing. The
 * minimum is unique, so that the order of the examples plays no part.
 */
export function trainSoft(examples: readonly SoftExample[], classes: number): SoftCorrection {
  const rows = rowsOf(examples);
  const places = examples.map(({ features }) => {
    const known = features.filter(id => rows.has(id));
    return known.map(id => rows.get(id) ?? 0);
  });
  const values = examples.map(({ features }) => layerValue(features.length));
  const first = 2 * classes;
  const start = new Float64Array(first + rows.size * classes);
  start.fill(1, classes, first);
  const scores = new Float64Array(classes);
  const found = minimise(start, (at, gradient) => {
    let loss = 0;
    for (let i = 0; i < at.length; i++) {
      const off = (at[i] ?? 0) - (start[i] ?? 0);
      const held = i >= first ? restraint.word : i >= classes ? restraint.scale : restraint.bias;
      loss += 0.5 * held * off * off;
      gradient[i] = held * off;
    }
    for (let n = 0; n < examples.length; n++) {
      const { log, target, weight } = examples[n] as SoftExample;
      const own = places[n] as Uint32Array;
      const value = values[n] ?? 0;
      for (let k = 0; k < classes; k++) scores[k] = (at[k] ?? 0) + (at[classes + k] ?? 0) * (log[k] ?? 0);
      for (const row of own)
        for (let k = 0; k < classes; k++)
          scores[k] = (scores[k] ?? 0) + value * (at[first + row * classes + k] ?? 0);
      const spread = logSum(scores);
      for (let k = 0; k < classes; k++) {
        const wanted = target[k] ?? 0;
        const likely = (scores[k] ?? 0) - spread;
        loss -= weight * wanted * likely;
        const error = weight * (Math.exp(likely) - wanted);
        scores[k] = error;
        gradient[k] = (gradient[k] ?? 0) + error;
        gradient[classes + k] = (gradient[classes + k] ?? 0) + error * (log[k] ?? 0);
      }
      for (const row of own)
        for (let k = 0; k < classes; k++) {
          const i = first + row * classes + k;
          gradient[i] = (gradient[i] ?? 0) + value * (scores[k] ?? 0);
        }
    }
    return loss;
  });
  return {
    bias: found.slice(0, classes),
    scale: found.slice(classes, first),
    rows,
    weights: found.slice(first),
  };
}

/** Features of two texts at least: what one text alone has tells nothing of another. */
function rowsOf(examples: readonly SoftExample[]): Map<number, number> {
  const once = new Set<number>();
  const rows = new Map<number, number>();
  for (const { features } of examples)
    for (const id of new Set(features))
      if (!once.has(id)) once.add(id);
      else if (!rows.has(id)) rows.set(id, rows.size);
  return rows;
}

/** What a correction adds to the base's log probabilities of a text. */
export function correctionOf(
  { bias, scale, rows, weights }: SoftCorrection,
  { features, log }: Pick<SoftExample, 'features' | 'log'>,
): Float64Array {
  const classes = bias.length;
  const added = Float64Array.from(bias, (value, k) => value + ((scale[k] ?? 1) - 1) * (log[k] ?? 0));
  const value = layerValue(features.length);
  for (const id of features) {
    const row = rows.get(id);
    if (row === undefined) continue;
    for (let k = 0; k < classes; k++) added[k] = (added[k] ?? 0) + value * (weights[row * classes + k] ?? 0);
  }
  return added;
}

function logSum(scores: Float64Array): number {
  let most = -Infinity;
  for (const score of scores) most = Math.max(most, score);
  let sum = 0;
  for (const score of scores) sum += Math.exp(score - most);
  return most + Math.log(sum);
}
