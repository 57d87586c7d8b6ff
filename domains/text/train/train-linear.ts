import type { Linear } from '../sentiment/linear.ts';
import { createRandom, shuffle } from './random.ts';
import type { SparseRows } from './sparse-rows.ts';

export interface LinearOptions {
  readonly classes: number;
  /** Cost of an error: smaller keeps the weights smaller. */
  readonly cost: number;
  readonly rounds: number;
  /**
   * Features are scaled by this power of how unevenly the classes use them (naive Bayes log ratio; Wang & Manning 2012);
   * 0 leaves them as they are.
   */
  readonly naiveBayes: number;
  /** Weight of each row, by its index. */
  readonly rowWeights?: Float32Array;
}

/** A linear classifier with weights not yet rounded: [place][class]. */
export interface TrainedLinear {
  readonly weights: Float32Array;
  readonly bias: Float32Array;
  readonly bits: number;
  readonly classes: number;
}

/**
 * One against the rest with squared hinge loss, by dual coordinate descent (Hsieh et al. 2008, algorithm 1), the
 * bias as a feature of value one.
 */
export function trainLinear(
  rows: SparseRows,
  chosen: Int32Array,
  labels: ArrayLike<number>,
  options: LinearOptions,
): TrainedLinear {
  const { classes } = options;
  const places = 1 << rows.bits;
  const weights = new Float32Array(places * classes);
  const bias = new Float32Array(classes);
  const { naiveBayes } = options;
  const scale =
    naiveBayes > 0
      ? naiveBayesScale(rows, chosen, labels, classes).map(value => value ** naiveBayes)
      : undefined;
  const values = rows.values.slice();
  if (scale)
    for (let at = 0; at < values.length; at++)
      values[at] = (values[at] ?? 0) * (scale[rows.places[at] ?? 0] ?? 0);
  for (let k = 0; k < classes; k++) {
    const one = trainOne({ ...rows, values }, chosen, labels, k, options);
    bias[k] = one.bias;
    for (let place = 0; place < places; place++)
      weights[place * classes + k] = (one.weights[place] ?? 0) * (scale ? (scale[place] ?? 0) : 1);
  }
  return { weights, bias, bits: rows.bits, classes };
}

function trainOne(
  { starts, places, values, bits }: SparseRows,
  chosen: Int32Array,
  labels: ArrayLike<number>,
  wanted: number,
  { cost, rounds, rowWeights }: LinearOptions,
): { weights: Float32Array; bias: number } {
  const weights = new Float32Array(1 << bits);
  let bias = 0;
  const dual = new Float32Array(starts.length);
  const norm = new Float32Array(starts.length);
  for (const row of chosen) {
    let sum = 1;
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) sum += (values[at] ?? 0) ** 2;
    norm[row] = sum;
  }
  const order = chosen.slice();
  const random = createRandom(7 + wanted);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const row of order) {
      const side = labels[row] === wanted ? 1 : -1;
      const slack = 0.5 / (cost * (rowWeights ? (rowWeights[row] ?? 1) : 1));
      const from = starts[row] ?? 0;
      const to = starts[row + 1] ?? 0;
      let score = bias;
      for (let at = from; at < to; at++) score += (weights[places[at] ?? 0] ?? 0) * (values[at] ?? 0);
      const old = dual[row] ?? 0;
      const gradient = score * side - 1 + old * slack;
      if (old === 0 && gradient >= 0) continue;
      const next = Math.max(0, old - gradient / ((norm[row] ?? 1) + slack));
      const change = (next - old) * side;
      dual[row] = next;
      bias += change;
      for (let at = from; at < to; at++) {
        const place = places[at] ?? 0;
        weights[place] = (weights[place] ?? 0) + change * (values[at] ?? 0);
      }
    }
  }
  return { weights, bias };
}

/** Classes with less of the texts have no say in the scale. */
const leastShare = 0.1;

/** Per place the largest absolute log ratio of its smoothed share in one class to its share in the others. */
function naiveBayesScale(
  { starts, places, bits }: SparseRows,
  chosen: Int32Array,
  labels: ArrayLike<number>,
  classes: number,
): Float32Array {
  const size = 1 << bits;
  const counts = new Float32Array(size * classes);
  const totals = new Float64Array(classes).fill(size * 0.01);
  for (const row of chosen) {
    const k = labels[row] ?? 0;
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) {
      const place = (places[at] ?? 0) * classes + k;
      counts[place] = (counts[place] ?? 0) + 1;
      totals[k] = (totals[k] ?? 0) + 1;
    }
  }
  // A class with few texts or none would make every frequent feature look telling.
  const texts = new Float64Array(classes);
  for (const row of chosen) texts[labels[row] ?? 0] = (texts[labels[row] ?? 0] ?? 0) + 1;
  const counted = Array.from(texts.keys()).filter(k => (texts[k] ?? 0) >= chosen.length * leastShare);
  const all = totals.reduce((sum, total) => sum + total, 0);
  const scale = new Float32Array(size);
  for (let place = 0; place < size; place++) {
    let used = 0;
    for (let k = 0; k < classes; k++) used += counts[place * classes + k] ?? 0;
    if (used === 0) continue;
    let most = 0;
    for (const k of counted) {
      const here = counts[place * classes + k] ?? 0;
      const inside = (here + 1) / (totals[k] ?? 1);
      const outside = (used - here + 1) / (all - (totals[k] ?? 1));
      most = Math.max(most, Math.abs(Math.log(inside / outside)));
    }
    scale[place] = most;
  }
  return scale;
}

/** Rounds the weights to one signed byte; the few beyond sixteen times their root mean square are cut. */
export function quantise({ weights, bias, bits, classes }: TrainedLinear): Linear {
  let squares = 0;
  let used = 0;
  for (const weight of weights)
    if (weight !== 0) {
      squares += weight * weight;
      used++;
    }
  const step = Math.max(1e-9, (16 * Math.sqrt(squares / Math.max(1, used))) / 127);
  const rounded = Int8Array.from(weights, weight => Math.max(-127, Math.min(127, Math.round(weight / step))));
  return { bits, classes, weights: rounded, step, bias };
}
