import { longestRead } from './words-of.ts';

/**
 * A small convolutional network over words (Kim 2014): vectors of words, filters over three words in a row, the
 * strongest answer of each filter, and the mean of the vectors; then one head per kind of source and a gate that
 * tells which kind of source the text is like (student feedback, tweets, shop reviews …).
 */
export interface Convolution {
  /** Numbers per word, filters, classes, kinds of sources. */
  readonly width: number;
  readonly filters: number;
  readonly classes: number;
  readonly sources: number;
  /** [row][width] */
  readonly vectors: Float32Array;
  /** [3 · width][filters] */
  readonly kernel: Float32Array;
  readonly kernelBias: Float32Array;
  /** [source + 1][class][filters + width]; the last head is of all sources together. */
  readonly heads: Float32Array;
  readonly headBias: Float32Array;
  /** [source][filters + width] */
  readonly gate: Float32Array;
  readonly gateBias: Float32Array;
}

/** Half a mean: keeps the mean of the vectors at the scale of the filters' answers. */
export function meanScale(words: number): number {
  return 0.5 / Math.sqrt(words);
}

/** Reads texts with one network; keeps what a known word adds to the filters, since words repeat. */
export function createReader(model: Convolution) {
  const { width, filters, vectors, kernel } = model;
  const rows = vectors.length / width;
  const span = 3 * filters;
  const ready: (Float32Array | undefined)[] = Array.from({ length: rows }, () => undefined);
  const pooled = new Float32Array(filters + width);
  const answers = new Float32Array((longestRead + 2) * filters);

  /** What a row adds to the filters when it is the last, middle or first of three. */
  const partsOf = (row: number): Float32Array => {
    const known = ready[row];
    if (known !== undefined) return known;
    const parts = new Float32Array(span);
    for (let place = 0; place < 3; place++)
      for (let i = 0; i < width; i++) {
        const value = vectors[row * width + i] ?? 0;
        const from = (place * width + i) * filters;
        for (let f = 0; f < filters; f++)
          parts[place * filters + f] = (parts[place * filters + f] ?? 0) + value * (kernel[from + f] ?? 0);
      }
    ready[row] = parts;
    return parts;
  };

  /** Adds a row's parts to the answers of the three windows that the word at `at` stands in. */
  const addWord = (row: number, at: number, share: number): void => {
    const parts = partsOf(row);
    // Window t covers words t-1, t, t+1: the word at `at` is first of window at+1, middle of at, last of at-1.
    const after = (at + 2) * filters;
    const middle = (at + 1) * filters;
    const before = at * filters;
    for (let f = 0; f < filters; f++) {
      answers[after + f] = (answers[after + f] ?? 0) + share * (parts[f] ?? 0);
      answers[middle + f] = (answers[middle + f] ?? 0) + share * (parts[filters + f] ?? 0);
      answers[before + f] = (answers[before + f] ?? 0) + share * (parts[2 * filters + f] ?? 0);
    }
    const from = row * width;
    for (let i = 0; i < width; i++)
      pooled[filters + i] = (pooled[filters + i] ?? 0) + share * (vectors[from + i] ?? 0);
  };

  /** The pooled answers of a text whose tokens have these rows (three per token); shared, use before the next call. */
  return function read(tokens: Int32Array, count: number): Float32Array {
    pooled.fill(0);
    if (count === 0) return pooled;
    answers.fill(0, 0, (count + 2) * filters);
    for (let at = 0; at < count; at++) {
      const first = tokens[at * 3] ?? 0;
      const second = tokens[at * 3 + 1] ?? 0;
      if (first === second) addWord(first, at, 1);
      else for (let part = 0; part < 3; part++) addWord(tokens[at * 3 + part] ?? 0, at, 1 / 3);
    }
    for (let at = 1; at <= count; at++)
      for (let f = 0; f < filters; f++) {
        const answer = (answers[at * filters + f] ?? 0) + (model.kernelBias[f] ?? 0);
        if (answer > (pooled[f] ?? 0)) pooled[f] = answer;
      }
    const scale = meanScale(count);
    for (let i = 0; i < width; i++) pooled[filters + i] = (pooled[filters + i] ?? 0) * scale;
    return pooled;
  };
}

/** Probabilities of the classes by one head. */
export function headOf(model: Convolution, pooled: Float32Array, head: number, out: Float64Array): void {
  affine(model.heads, model.headBias, pooled, head * model.classes, model.classes, out);
  softmax(out, model.classes);
}

/** How much the text is like each kind of source. */
export function gateOf(model: Convolution, pooled: Float32Array, out: Float64Array): void {
  affine(model.gate, model.gateBias, pooled, 0, model.sources, out);
  softmax(out, model.sources);
}

function affine(
  weights: Float32Array,
  bias: Float32Array,
  input: Float32Array,
  first: number,
  count: number,
  out: Float64Array,
): void {
  const width = input.length;
  for (let k = 0; k < count; k++) {
    let sum = bias[first + k] ?? 0;
    const from = (first + k) * width;
    for (let i = 0; i < width; i++) sum += (weights[from + i] ?? 0) * (input[i] ?? 0);
    out[k] = sum;
  }
}

export function softmax(values: Float64Array, count: number): void {
  let most = -Infinity;
  for (let k = 0; k < count; k++) most = Math.max(most, values[k] ?? 0);
  let sum = 0;
  for (let k = 0; k < count; k++) sum += values[k] = Math.exp((values[k] ?? 0) - most);
  for (let k = 0; k < count; k++) values[k] = (values[k] ?? 0) / sum;
}
