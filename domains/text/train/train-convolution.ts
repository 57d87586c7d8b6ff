import { longestRead } from '../sentiment/words-of.ts';
import { meanScale, softmax, type Convolution } from '../sentiment/convolution.ts';
import { createRandom, shuffle } from './random.ts';

export interface ConvolutionOptions {
  readonly width: number;
  readonly filters: number;
  readonly classes: number;
  readonly sources: number;
  readonly epochs: number;
  readonly rate: number;
  /** Shares of pooled numbers and of words left out at random while learning. */
  readonly dropout: number;
  readonly wordDropout: number;
  readonly seed: number;
}

/** What the network learns from: rows per text (three per token), its source, its class shares and its weight. */
export interface ConvolutionData {
  readonly texts: readonly Int32Array[];
  readonly sources: ArrayLike<number>;
  /** [text][class] */
  readonly targets: Float32Array;
  readonly weights: Float32Array;
}

const ownShare = 0.5;
const gateShare = 0.15;

/** Parameters with the running sum of their squared gradients (AdaGrad, Duchi et al. 2011). */
interface Parameters {
  readonly values: Float32Array;
  readonly squares: Float32Array;
}

/**
 * Learns the network one text at a time; the general head and the head of the text's source learn together, the gate
 * learns the source. Returns the mean of the parameters after the last two epochs.
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
  const drawn = (length: number, reach: number) =>
    parameters(Float32Array.from({ length }, () => (random() * 2 - 1) * reach));
  const words = parameters(vectors.slice());
  const kernel = drawn(span * filters, Math.sqrt(1.5 / span));
  const kernelBias = parameters(new Float32Array(filters).fill(0.01));
  const heads = drawn((sources + 1) * classes * pooledWidth, 0.05);
  const headBias = parameters(new Float32Array((sources + 1) * classes));
  const gate = drawn(sources * pooledWidth, 0.05);
  const gateBias = parameters(new Float32Array(sources));
  const all = [words, kernel, kernelBias, heads, headBias, gate, gateBias];

  const input = new Float32Array((longestRead + 2) * width);
  const inputChange = new Float32Array(input.length);
  const answers = new Float32Array(filters);
  const pooled = new Float32Array(pooledWidth);
  const pooledChange = new Float32Array(pooledWidth);
  const mask = new Float32Array(pooledWidth);
  const strongest = new Int32Array(filters);
  const skipped = new Uint8Array(longestRead);
  const shares = new Float64Array(Math.max(classes, sources));
  const order = Int32Array.from(data.texts.keys());
  const means = all.map(({ values }) => new Float32Array(values.length));
  let rate = options.rate;

  for (let epoch = 0; epoch < options.epochs; epoch++) {
    rate = options.rate * (1 - (0.85 * epoch) / options.epochs);
    shuffle(order, random);
    for (const at of order) learn(at);
    if (epoch >= options.epochs - 2) all.forEach(({ values }, i) => addHalf(means[i], values));
  }
  const [w, k, kb, h, hb, g, gb] = means as [
    Float32Array,
    Float32Array,
    Float32Array,
    Float32Array,
    Float32Array,
    Float32Array,
    Float32Array,
  ];
  return {
    width,
    filters,
    classes,
    sources,
    vectors: w,
    kernel: k,
    kernelBias: kb,
    heads: h,
    headBias: hb,
    gate: g,
    gateBias: gb,
  };

  function learn(at: number): void {
    const text = data.texts[at];
    const weight = data.weights[at] ?? 0;
    if (text === undefined || text.length === 0 || weight === 0) return;
    const count = text.length / 3;
    const source = data.sources[at] ?? 0;
    forward(text, count);
    pooledChange.fill(0);
    learnHead(at, sources, weight * (1 - ownShare));
    learnHead(at, source, weight * ownShare);
    learnGate(source);
    backward(text, count);
  }

  function forward(text: Int32Array, count: number): void {
    input.fill(0, 0, (count + 2) * width);
    for (let t = 0; t < count; t++) {
      skipped[t] = random() < wordDropout ? 1 : 0;
      if (skipped[t] === 1) continue;
      const parts = text[t * 3] === text[t * 3 + 1] ? 1 : 3;
      for (let part = 0; part < parts; part++) {
        const from = (text[t * 3 + part] ?? 0) * width;
        const to = (t + 1) * width;
        for (let i = 0; i < width; i++)
          input[to + i] = (input[to + i] ?? 0) + (words.values[from + i] ?? 0) / parts;
      }
    }
    pooled.fill(0);
    strongest.fill(-1);
    const weights = kernel.values;
    for (let t = 0; t < count; t++) {
      answers.set(kernelBias.values);
      const from = t * width;
      for (let i = 0; i < span; i++) {
        const value = input[from + i] ?? 0;
        if (value === 0) continue;
        const row = i * filters;
        for (let f = 0; f < filters; f++) answers[f] = (answers[f] ?? 0) + value * (weights[row + f] ?? 0);
      }
      for (let f = 0; f < filters; f++)
        if ((answers[f] ?? 0) > (pooled[f] ?? 0)) {
          pooled[f] = answers[f] ?? 0;
          strongest[f] = t;
        }
    }
    const scale = meanScale(count);
    for (let t = 1; t <= count; t++)
      for (let i = 0; i < width; i++)
        pooled[filters + i] = (pooled[filters + i] ?? 0) + (input[t * width + i] ?? 0) * scale;
    const keep = 1 - dropout;
    for (let j = 0; j < pooledWidth; j++) {
      mask[j] = random() < keep ? 1 / keep : 0;
      pooled[j] = (pooled[j] ?? 0) * (mask[j] ?? 0);
    }
  }

  function learnHead(at: number, head: number, weight: number): void {
    scoresOf(heads, headBias, head * classes, classes);
    for (let k = 0; k < classes; k++) {
      const gradient = ((shares[k] ?? 0) - (data.targets[at * classes + k] ?? 0)) * weight;
      step(headBias, head * classes + k, gradient);
      learnRow(heads, (head * classes + k) * pooledWidth, gradient, 1);
    }
  }

  function learnGate(source: number): void {
    scoresOf(gate, gateBias, 0, sources);
    for (let k = 0; k < sources; k++) {
      const gradient = ((shares[k] ?? 0) - (k === source ? 1 : 0)) * gateShare;
      step(gateBias, k, gradient);
      learnRow(gate, k * pooledWidth, gradient, 0.3);
    }
  }

  function scoresOf(weights: Parameters, bias: Parameters, first: number, count: number): void {
    for (let k = 0; k < count; k++) {
      let sum = bias.values[first + k] ?? 0;
      const from = (first + k) * pooledWidth;
      for (let j = 0; j < pooledWidth; j++) sum += (weights.values[from + j] ?? 0) * (pooled[j] ?? 0);
      shares[k] = sum;
    }
    softmax(shares, count);
  }

  function learnRow(weights: Parameters, from: number, gradient: number, passed: number): void {
    const { values, squares } = weights;
    for (let j = 0; j < pooledWidth; j++) {
      const value = pooled[j] ?? 0;
      pooledChange[j] = (pooledChange[j] ?? 0) + passed * gradient * (values[from + j] ?? 0);
      if (value === 0) continue;
      const change = gradient * value;
      const sum = (squares[from + j] = (squares[from + j] ?? 0) + change * change);
      values[from + j] = (values[from + j] ?? 0) - (rate * change) / Math.sqrt(sum);
    }
  }

  function backward(text: Int32Array, count: number): void {
    for (let j = 0; j < pooledWidth; j++) pooledChange[j] = (pooledChange[j] ?? 0) * (mask[j] ?? 0);
    inputChange.fill(0, 0, (count + 2) * width);
    const { values, squares } = kernel;
    for (let f = 0; f < filters; f++) {
      const t = strongest[f] ?? 0;
      const gradient = pooledChange[f] ?? 0;
      if (t < 0 || gradient === 0) continue;
      step(kernelBias, f, gradient);
      const from = t * width;
      for (let i = 0; i < span; i++) {
        const place = i * filters + f;
        const value = input[from + i] ?? 0;
        inputChange[from + i] = (inputChange[from + i] ?? 0) + gradient * (values[place] ?? 0);
        if (value === 0) continue;
        const change = gradient * value;
        const sum = (squares[place] = (squares[place] ?? 0) + change * change);
        values[place] = (values[place] ?? 0) - (rate * change) / Math.sqrt(sum);
      }
    }
    const scale = meanScale(count);
    for (let t = 0; t < count; t++) {
      if (skipped[t] === 1) continue;
      const parts = text[t * 3] === text[t * 3 + 1] ? 1 : 3;
      for (let part = 0; part < parts; part++) {
        const to = (text[t * 3 + part] ?? 0) * width;
        const from = (t + 1) * width;
        for (let i = 0; i < width; i++)
          step(
            words,
            to + i,
            ((inputChange[from + i] ?? 0) + (pooledChange[filters + i] ?? 0) * scale) / parts,
          );
      }
    }
  }

  function step({ values, squares }: Parameters, at: number, gradient: number): void {
    if (gradient === 0) return;
    const sum = (squares[at] = (squares[at] ?? 0) + gradient * gradient);
    values[at] = (values[at] ?? 0) - (rate * gradient) / Math.sqrt(sum);
  }
}

function parameters(values: Float32Array): Parameters {
  return { values, squares: new Float32Array(values.length).fill(1e-2) };
}

function addHalf(mean: Float32Array | undefined, values: Float32Array): void {
  if (mean) for (let at = 0; at < values.length; at++) mean[at] = (mean[at] ?? 0) + (values[at] ?? 0) / 2;
}
