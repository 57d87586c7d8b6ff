import { layerValue } from './layer-features.ts';
import { minimise } from './minimise.ts';

/** A text to learn from: log probabilities of the base, and what is true instead, as shares of the classes. */
export interface SoftExample {
  readonly features: Uint32Array;
  /** A few numbers that every text has; as many in all. */
  readonly seen: Float64Array;
  readonly log: Float64Array;
  readonly target: Float64Array;
  readonly weight: number;
}

/** A softmax correction on top of a base: its bias, scale, and weights of numbers and of features. */
export interface SoftCorrection {
  readonly bias: Float64Array;
  readonly scale: Float64Array;
  /** Row-major, [numbers that every text has × classes]. */
  readonly seen: Float64Array;
  /** Row of a feature in `weights`. */
  readonly rows: ReadonlyMap<number, number>;
  /** Row-major, [features × classes]. */
  readonly weights: Float64Array;
}

/** What holds the correction near nothing: the squares of words, numbers, biases and scales count so much. */
const restraint = { word: 0.3, seen: 0.6, bias: 2, scale: 10 };

/** Nearer to the minimum no answer is another. */
const precision = { tolerance: 1e-3, flat: 1e-6 };

/**
 * L2-regularised multinomial logistic regression whose offset is the base: without examples it changes nothing. The
 * minimum is unique, so that the order of the examples plays no part.
 */
export function trainSoft(examples: readonly SoftExample[], classes: number): SoftCorrection {
  const rows = rowsOf(examples);
  const places = examples.map(({ features }) => countsOf(features, rows));
  const values = examples.map(({ features }) => layerValue(features.length));
  const numbers = examples[0]?.seen.length ?? 0;
  const before = 2 * classes;
  const first = before + numbers * classes;
  const start = new Float64Array(first + rows.size * classes);
  start.fill(1, classes, before);
  const scores = new Float64Array(classes);
  const found = minimise(
    start,
    (at, gradient) => {
      let loss = 0;
      for (let i = 0; i < at.length; i++) {
        const off = (at[i] ?? 0) - (start[i] ?? 0);
        const held = restraintAt(i, first, before, classes);
        loss += 0.5 * held * off * off;
        gradient[i] = held * off;
      }
      for (let n = 0; n < examples.length; n++) {
        const { log, target, weight, seen } = examples[n] as SoftExample;
        const { own, counts } = places[n] as Counts;
        const value = values[n] ?? 0;
        for (let k = 0; k < classes; k++) scores[k] = (at[k] ?? 0) + (at[classes + k] ?? 0) * (log[k] ?? 0);
        for (let d = 0; d < numbers; d++)
          for (let k = 0; k < classes; k++)
            scores[k] = (scores[k] ?? 0) + (seen[d] ?? 0) * (at[before + d * classes + k] ?? 0);
        for (let i = 0; i < own.length; i++) {
          const from = first + (own[i] ?? 0) * classes;
          const much = value * (counts[i] ?? 0);
          for (let k = 0; k < classes; k++) scores[k] = (scores[k] ?? 0) + much * (at[from + k] ?? 0);
        }
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
        for (let d = 0; d < numbers; d++)
          for (let k = 0; k < classes; k++) {
            const i = before + d * classes + k;
            gradient[i] = (gradient[i] ?? 0) + (seen[d] ?? 0) * (scores[k] ?? 0);
          }
        for (let i = 0; i < own.length; i++) {
          const from = first + (own[i] ?? 0) * classes;
          const much = value * (counts[i] ?? 0);
          for (let k = 0; k < classes; k++)
            gradient[from + k] = (gradient[from + k] ?? 0) + much * (scores[k] ?? 0);
        }
      }
      return loss;
    },
    precision,
  );
  return {
    bias: found.slice(0, classes),
    scale: found.slice(classes, before),
    seen: found.slice(before, first),
    rows,
    weights: found.slice(first),
  };
}

function restraintAt(i: number, words: number, numbers: number, scales: number): number {
  if (i >= words) return restraint.word;
  if (i >= numbers) return restraint.seen;
  return i >= scales ? restraint.scale : restraint.bias;
}

interface Counts {
  readonly own: Uint32Array;
  readonly counts: Float64Array;
}

const distinct = new WeakMap<Uint32Array, Counts>();

/** The features of a text, each once, and how often it has them; a text is learnt from many times. */
function distinctOf(features: Uint32Array): Counts {
  const known = distinct.get(features);
  if (known !== undefined) return known;
  const times = new Map<number, number>();
  for (const id of features) times.set(id, (times.get(id) ?? 0) + 1);
  const made = { own: Uint32Array.from(times.keys()), counts: Float64Array.from(times.values()) };
  distinct.set(features, made);
  return made;
}

/** The same with rows in the place of features; those without one are left out. */
function countsOf(features: Uint32Array, rows: ReadonlyMap<number, number>): Counts {
  const { own, counts } = distinctOf(features);
  const at = own.map(id => rows.get(id) ?? noRow);
  return { own: at.filter(row => row !== noRow), counts: counts.filter((_, i) => at[i] !== noRow) };
}

const noRow = 0xffff_ffff;

/** Features of two texts at least: what one text alone has tells nothing of another. */
function rowsOf(examples: readonly SoftExample[]): Map<number, number> {
  const once = new Set<number>();
  const rows = new Map<number, number>();
  for (const { features } of examples)
    for (const id of distinctOf(features).own)
      if (!once.has(id)) once.add(id);
      else if (!rows.has(id)) rows.set(id, rows.size);
  return rows;
}

/** What a correction adds to the base's log probabilities of a text. */
export function correctionOf(
  { bias, scale, seen: weightsOfSeen, rows, weights }: SoftCorrection,
  { features, seen, log }: Pick<SoftExample, 'features' | 'seen' | 'log'>,
): Float64Array {
  const classes = bias.length;
  const added = Float64Array.from(bias, (value, k) => value + ((scale[k] ?? 1) - 1) * (log[k] ?? 0));
  for (let d = 0; d < seen.length; d++)
    for (let k = 0; k < classes; k++)
      added[k] = (added[k] ?? 0) + (seen[d] ?? 0) * (weightsOfSeen[d * classes + k] ?? 0);
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
