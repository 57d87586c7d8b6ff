import { meanScale, softmax, type Convolution } from '../sentiment/convolution.ts';
import { longestRead } from '../sentiment/words-of.ts';
import { createRandom, shuffle } from './random.ts';
import { createSimd, type Row } from '../sentiment/simd.ts';

export interface ConvolutionOptions {
  /** Multiples of four, as the arithmetic wants them. */
  readonly width: number;
  readonly filters: number;
  readonly classes: number;
  readonly sources: number;
  readonly epochs: number;
  readonly rate: number;
  /** How much of the rate moves the vectors of words: little when they come from much text. */
  readonly wordRate: number;
  /** Shares of pooled numbers and of words left out at random while learning. */
  readonly dropout: number;
  readonly wordDropout: number;
  readonly seed: number;
}

/** What the network learns from: rows per text (three per token), its source, its class shares and its weights. */
export interface ConvolutionData {
  readonly texts: readonly Int32Array[];
  readonly sources: ArrayLike<number>;
  /** [text][class] */
  readonly targets: Float32Array;
  /** How much each text counts for the head of its source, and for the head of all sources. */
  readonly weights: Float32Array;
  readonly generalWeights: Float32Array;
  /** Whether a text teaches what its source is like. */
  readonly gated: readonly boolean[];
}

const ownShare = 0.5;
const gateShare = 0.15;
/** How much of what the gate learns reaches the layers below it. */
const gatePassed = 0.3;
const bytes = 4;

/** Parameters with the running sum of their squared gradients (AdaGrad, Duchi et al. 2011). */
interface Parameters {
  readonly row: Row;
  readonly squares: Row;
}

/**
 * Learns the network one text at a time; the general head and the head of the text's source learn together. A gate
 * learns to tell the source: nobody asks it later, but it teaches the layers below what belongs together (docs/text.md). Returns the mean of the parameters after the last two epochs.
 */
export function trainConvolution(
  data: ConvolutionData,
  vectors: Float32Array,
  options: ConvolutionOptions,
): Convolution {
  const { width, filters, classes, sources, dropout, wordDropout } = options;
  const random = createRandom(options.seed);
  const pooledWidth = filters + width;
  const span = 3 * width;
  const sizes = [
    vectors.length,
    span * filters,
    (sources + 1) * classes * pooledWidth,
    sources * pooledWidth,
  ];
  const floats = sizes.reduce((sum, size) => sum + 2 * size, 0) + (2 * longestRead + 8) * width;
  const { row, dot, add, learn: learnRow, convolve } = createSimd(floats + 16 * pooledWidth + 4096);
  const parameters = (values: Float32Array): Parameters => {
    const made = { row: row(values.length), squares: row(values.length) };
    made.row.values.set(values);
    made.squares.values.fill(1e-2);
    return made;
  };
  const drawn = (length: number, reach: number) =>
    parameters(Float32Array.from({ length }, () => (random() * 2 - 1) * reach));
  const words = parameters(vectors);
  // [filter][3 · width] while learning
  const kernel = drawn(span * filters, Math.sqrt(1.5 / span));
  const kernelBias = parameters(new Float32Array(filters).fill(0.01));
  const heads = drawn((sources + 1) * classes * pooledWidth, 0.05);
  const headBias = parameters(new Float32Array((sources + 1) * classes));
  const gate = drawn(sources * pooledWidth, 0.05);
  const gateBias = parameters(new Float32Array(sources));
  const all = [words, kernel, kernelBias, heads, headBias];

  const input = row((longestRead + 2) * width);
  const inputChange = row((longestRead + 2) * width);
  const answers = row(filters);
  const pooled = row(pooledWidth);
  const pooledChange = row(pooledWidth);
  const unused = row(width);
  const mask = new Float32Array(pooledWidth);
  const strongest = new Int32Array(filters);
  const skipped = new Uint8Array(longestRead);
  const shares = new Float64Array(Math.max(classes, sources));
  const order = Int32Array.from(data.texts.keys());
  const means = all.map(one => new Float32Array(one.row.values.length));
  let rate = options.rate;

  for (let epoch = 0; epoch < options.epochs; epoch++) {
    rate = options.rate * (1 - (0.85 * epoch) / options.epochs);
    shuffle(order, random);
    for (const at of order) learn(at);
    if (epoch >= options.epochs - 2)
      all.forEach((one, i) => addShare(means[i], one.row.values, 1 / Math.min(2, options.epochs)));
  }
  const [w = words.row.values, k, kb, h, hb] = means;
  return {
    width,
    filters,
    classes,
    sources,
    vectors: w,
    kernel: turned(k ?? kernel.row.values, filters, span),
    kernelBias: kb ?? kernelBias.row.values,
    heads: h ?? heads.row.values,
    headBias: hb ?? headBias.row.values,
  };

  function learn(at: number): void {
    const text = data.texts[at];
    const own = data.weights[at] ?? 0;
    const general = data.generalWeights[at] ?? 0;
    if (text === undefined || text.length === 0 || own + general === 0) return;
    const count = text.length / 3;
    const source = data.sources[at] ?? 0;
    forward(text, count);
    pooledChange.values.fill(0);
    learnHead(at, sources, general * (1 - ownShare));
    learnHead(at, source, own * ownShare);
    if (sources > 1 && data.gated[at] !== false) learnGate(source);
    backward(text, count);
  }

  function forward(text: Int32Array, count: number): void {
    input.values.fill(0, 0, (count + 2) * width);
    for (let t = 0; t < count; t++) {
      skipped[t] = random() < wordDropout ? 1 : 0;
      if (skipped[t] === 1) continue;
      const parts = partsOf(text, t);
      const to = input.at + (t + 1) * width * bytes;
      for (let part = 0; part < parts; part++)
        add(to, words.row.at + (text[t * 3 + part] ?? 0) * width * bytes, to + width * bytes, 1 / parts);
    }
    pooled.values.fill(0);
    strongest.fill(-1);
    for (let t = 0; t < count; t++) {
      const from = input.at + t * width * bytes;
      convolve(from, kernel.row.at, kernelBias.row.at, answers.at, answers.end, span * bytes);
      for (let f = 0; f < filters; f++)
        if ((answers.values[f] ?? 0) > (pooled.values[f] ?? 0)) {
          pooled.values[f] = answers.values[f] ?? 0;
          strongest[f] = t;
        }
    }
    const mean = pooled.at + filters * bytes;
    for (let t = 1; t <= count; t++)
      add(mean, input.at + t * width * bytes, mean + width * bytes, meanScale(count));
    const keep = 1 - dropout;
    for (let j = 0; j < pooledWidth; j++) {
      mask[j] = random() < keep ? 1 / keep : 0;
      pooled.values[j] = (pooled.values[j] ?? 0) * (mask[j] ?? 0);
    }
  }

  function learnHead(at: number, head: number, weight: number): void {
    scoresOf(heads, headBias, head * classes, classes);
    for (let k = 0; k < classes; k++) {
      const gradient = ((shares[k] ?? 0) - (data.targets[at * classes + k] ?? 0)) * weight;
      step(headBias, head * classes + k, gradient);
      learnPooled(heads, head * classes + k, gradient, 1);
    }
  }

  function learnGate(source: number): void {
    scoresOf(gate, gateBias, 0, sources);
    for (let k = 0; k < sources; k++) {
      const gradient = ((shares[k] ?? 0) - (k === source ? 1 : 0)) * gateShare;
      step(gateBias, k, gradient);
      learnPooled(gate, k, gradient, gatePassed);
    }
  }

  function scoresOf(weights: Parameters, bias: Parameters, first: number, count: number): void {
    for (let k = 0; k < count; k++) {
      const from = weights.row.at + (first + k) * pooledWidth * bytes;
      shares[k] = (bias.row.values[first + k] ?? 0) + dot(pooled.at, from, pooled.end);
    }
    softmax(shares, count);
  }

  function learnPooled(
    { row: weights, squares }: Parameters,
    place: number,
    gradient: number,
    passed: number,
  ) {
    const from = place * pooledWidth * bytes;
    const at = weights.at + from;
    const end = at + pooledWidth * bytes;
    learnRow(at, squares.at + from, pooled.at, pooledChange.at, end, gradient, passed, rate);
  }

  function backward(text: Int32Array, count: number): void {
    const change = pooledChange.values;
    for (let j = 0; j < pooledWidth; j++) change[j] = (change[j] ?? 0) * (mask[j] ?? 0);
    inputChange.values.fill(0, 0, (count + 2) * width);
    for (let f = 0; f < filters; f++) {
      const t = strongest[f] ?? 0;
      const gradient = change[f] ?? 0;
      if (t < 0 || gradient === 0) continue;
      step(kernelBias, f, gradient);
      const from = t * width * bytes;
      const at = kernel.row.at + f * span * bytes;
      const squares = kernel.squares.at + f * span * bytes;
      learnRow(at, squares, input.at + from, inputChange.at + from, at + span * bytes, gradient, 1, rate);
    }
    const scale = meanScale(count);
    for (let t = 0; t < count; t++) {
      if (skipped[t] === 1) continue;
      const parts = partsOf(text, t);
      const from = inputChange.at + (t + 1) * width * bytes;
      add(from, pooledChange.at + filters * bytes, from + width * bytes, scale);
      for (let part = 0; part < parts; part++) {
        const to = (text[t * 3 + part] ?? 0) * width * bytes;
        const at = words.row.at + to;
        const end = at + width * bytes;
        learnRow(at, words.squares.at + to, from, unused.at, end, 1 / parts, 0, rate * options.wordRate);
      }
    }
  }

  function step({ row: { values }, squares }: Parameters, at: number, gradient: number): void {
    const sum = (squares.values[at] = (squares.values[at] ?? 0) + gradient * gradient);
    values[at] = (values[at] ?? 0) - (rate * gradient) / Math.sqrt(sum);
  }
}

/** A known word is one row thrice, an unknown one three rows. */
function partsOf(text: Int32Array, token: number): number {
  return text[token * 3] === text[token * 3 + 1] ? 1 : 3;
}

/** [row][column] to [column][row]. */
function turned(values: Float32Array, rows: number, columns: number): Float32Array {
  const to = new Float32Array(values.length);
  for (let r = 0; r < rows; r++)
    for (let c = 0; c < columns; c++) to[c * rows + r] = values[r * columns + c] ?? 0;
  return to;
}

function addShare(mean: Float32Array | undefined, values: Float32Array, share: number): void {
  if (mean) for (let at = 0; at < values.length; at++) mean[at] = (mean[at] ?? 0) + (values[at] ?? 0) * share;
}
