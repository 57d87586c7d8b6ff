import type { Features } from '../features/extract.ts';

/** A linear classifier over hashed features, one signed byte per feature and class. */
export interface Linear {
  /** Features are hashed into 2^bits places. */
  readonly bits: number;
  readonly classes: number;
  /** Place-major: the weights of one feature stand together. */
  readonly weights: Int8Array;
  /** What one step of a weight is worth. */
  readonly step: number;
  readonly bias: Float32Array;
}

/** The value of each feature of a view with so many features: longer texts say each thing less loudly. */
export function valueOf(count: number): number {
  return 1 / Math.sqrt(Math.max(1, count));
}

/** Writes one score per class to `out`. Scores are margins, not probabilities. */
export function scoreLinear(features: Features, model: Linear, out: Float64Array): void {
  const { ids, count, words } = features;
  const { weights, classes, bias, step } = model;
  const mask = (1 << model.bits) - 1;
  const wordValue = valueOf(words) * step;
  const letterValue = valueOf(count - words) * step;
  for (let k = 0; k < classes; k++) out[k] = bias[k] ?? 0;
  if (classes === 3) {
    addThree(ids, 0, words, mask, weights, wordValue, out);
    addThree(ids, words, count, mask, weights, letterValue, out);
    return;
  }
  for (let at = 0; at < count; at++) {
    const place = ((ids[at] ?? 0) & mask) * classes;
    const value = at < words ? wordValue : letterValue;
    for (let k = 0; k < classes; k++) out[k] = (out[k] ?? 0) + (weights[place + k] ?? 0) * value;
  }
}

/** The loop of the three sentiment classes: whole numbers summed in registers, scaled once. */
function addThree(
  ids: Uint32Array,
  from: number,
  to: number,
  mask: number,
  weights: Int8Array,
  value: number,
  out: Float64Array,
): void {
  let first = 0;
  let second = 0;
  let third = 0;
  for (let at = from; at < to; at++) {
    const place = ((ids[at] ?? 0) & mask) * 3;
    first += weights[place] ?? 0;
    second += weights[place + 1] ?? 0;
    third += weights[place + 2] ?? 0;
  }
  out[0] = (out[0] ?? 0) + first * value;
  out[1] = (out[1] ?? 0) + second * value;
  out[2] = (out[2] ?? 0) + third * value;
}

/** What each token of the text added to a class above the mean of the classes. */
export function contributions(features: Features, model: Linear, wanted: number): Float64Array {
  const { ids, count, words, tokens, tokenCount } = features;
  const { weights, classes, step } = model;
  const mask = (1 << model.bits) - 1;
  const wordValue = valueOf(words) * step;
  const letterValue = valueOf(count - words) * step;
  const sums = new Float64Array(tokenCount);
  for (let at = 0; at < count; at++) {
    const place = ((ids[at] ?? 0) & mask) * classes;
    let mean = 0;
    for (let k = 0; k < classes; k++) mean += weights[place + k] ?? 0;
    const above = (weights[place + wanted] ?? 0) - mean / classes;
    const token = tokens[at] ?? 0;
    sums[token] = (sums[token] ?? 0) + above * (at < words ? wordValue : letterValue);
  }
  return sums;
}
