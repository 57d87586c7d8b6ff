import { createSimd, type Row, type Simd } from './simd.ts';

/**
 * A small convolutional network over words (Kim 2014): vectors of words, filters over three words in a row, the
 * strongest answer of each filter, and the mean of the vectors; then one head per source and one of all sources.
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
}

/** Half a mean: keeps the mean of the vectors at the scale of the filters' answers. */
export function meanScale(words: number): number {
  return 0.5 / Math.sqrt(words);
}

/** Reads texts with one network; keeps what a known word adds to the filters, since words repeat. */
export function createReader(model: Convolution) {
  const { width, filters, vectors } = model;
  const rows = vectors.length / width;
  const simd = createSimd((3 * width + 16) * (filters + 4));
  const { add, strongest } = simd;
  const kernel = Array.from({ length: 3 * width }, (_, at) =>
    placed(simd, model.kernel.subarray(at * filters, (at + 1) * filters)),
  );
  const bias = placed(simd, model.kernelBias);
  const best = simd.row(filters);
  const mean = simd.row(width);
  /** In bytes: what a word adds to the filters in one of its three places, that of all three and its vector. */
  const part = best.end - best.at;
  const whole = 3 * part + (mean.end - mean.at);
  const nothing = simd.row(whole / 4).at;
  // What unknown words add: three are in sight at a time.
  const mixtures = [0, 1, 2].map(() => simd.row(whole / 4));
  /** Where the parts of each row lie; 0 where they were not worked out yet. */
  const ready = new Uint32Array(rows);
  const pooled = new Float32Array(filters + width);

  /** What a row adds to the filters when its word is the first, middle or last of three; then its vector. */
  const partsOf = (row: number): number => {
    const known = ready[row] ?? 0;
    if (known !== 0) return known;
    const { at, values } = simd.row(whole / 4);
    for (let place = 0; place < 3; place++)
      for (let i = 0; i < width; i++) {
        const from = at + place * part;
        add(from, kernel[place * width + i]?.at ?? 0, from + part, vectors[row * width + i] ?? 0);
      }
    values.set(vectors.subarray(row * width, (row + 1) * width), (3 * part) / 4);
    return (ready[row] = at);
  };

  /** The parts of the word at `at`; its vector is added to the mean. */
  const readWord = (tokens: Int32Array, at: number): number => {
    const first = tokens[at * 3] ?? 0;
    let word = 0;
    if (first === tokens[at * 3 + 1]) word = partsOf(first);
    else {
      const mixture = mixtures[at % 3] ?? mean;
      const thirds = [first, tokens[at * 3 + 1] ?? 0, tokens[at * 3 + 2] ?? 0].map(partsOf);
      simd.all().fill(0, mixture.at / 4, mixture.end / 4);
      for (const third of thirds) add(mixture.at, third, mixture.end, 1 / 3);
      word = mixture.at;
    }
    add(mean.at, word + 3 * part, mean.end, 1);
    return word;
  };

  /** The pooled answers of a text whose tokens have these rows (three per token); shared, use before the next call. */
  return function read(tokens: Int32Array, count: number): Float32Array {
    pooled.fill(0);
    if (count === 0) return pooled;
    simd.all().fill(0, best.at / 4, mean.end / 4);
    let before = nothing;
    let word = readWord(tokens, 0);
    for (let at = 1; at <= count; at++) {
      const after = at < count ? readWord(tokens, at) : nothing;
      strongest(best.at, before, word + part, after + 2 * part, bias.at, best.end);
      before = word;
      word = after;
    }
    const all = simd.all();
    const scale = meanScale(count);
    for (let f = 0; f < filters; f++) pooled[f] = all[best.at / 4 + f] ?? 0;
    for (let i = 0; i < width; i++) pooled[filters + i] = (all[mean.at / 4 + i] ?? 0) * scale;
    return pooled;
  };
}

function placed(simd: Simd, values: Float32Array): Row {
  const row = simd.row(values.length);
  row.values.set(values);
  return row;
}

/** Probabilities of the classes by one head. */
export function headOf(model: Convolution, pooled: Float32Array, head: number, out: Float64Array): void {
  affine(model.heads, model.headBias, pooled, head * model.classes, model.classes, out);
  softmax(out, model.classes);
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
    // Two sums, so that one need not wait for the other.
    let even = bias[first + k] ?? 0;
    let odd = 0;
    const from = (first + k) * width;
    for (let i = 0; i + 1 < width; i += 2) {
      even += (weights[from + i] ?? 0) * (input[i] ?? 0);
      odd += (weights[from + i + 1] ?? 0) * (input[i + 1] ?? 0);
    }
    if (width % 2 === 1) even += (weights[from + width - 1] ?? 0) * (input[width - 1] ?? 0);
    out[k] = even + odd;
  }
}

export function softmax(values: Float64Array, count: number): void {
  let most = -Infinity;
  for (let k = 0; k < count; k++) most = Math.max(most, values[k] ?? 0);
  let sum = 0;
  for (let k = 0; k < count; k++) sum += values[k] = Math.exp((values[k] ?? 0) - most);
  for (let k = 0; k < count; k++) values[k] = (values[k] ?? 0) / sum;
}
