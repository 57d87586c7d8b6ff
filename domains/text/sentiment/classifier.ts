import { extract, type Features, type View } from '../features/extract.ts';
import { finish, mix } from '../features/hash.ts';
import { createReader, headOf, type Convolution } from './convolution.ts';
import { contributions, scoreLinear, type Linear } from './linear.ts';
import { combine, sharesOf, type Opinions, type Stack } from './stack.ts';
import { createVocabulary, longestRead, rowsOf } from './words-of.ts';

/** Everything one trained classifier is made of. */
export interface ClassifierWeights {
  readonly labels: readonly string[];
  readonly view: View;
  readonly linear: Linear;
  /** One more per known source, asked where the text is kin to that source. */
  readonly experts: readonly (Linear | undefined)[];
  /** Tells how much a text is kin to each of the known sources, where there are others too. */
  readonly kinship: Linear | undefined;
  readonly words: Uint32Array;
  /** Networks of one shape that differ by chance; their answers are averaged. */
  readonly networks: readonly Convolution[];
  readonly stack: Stack;
}

export interface Classifier {
  readonly labels: readonly string[];
  /** Probabilities by label of a normalised text. */
  readonly classify: (text: string) => Float64Array;
  /** The same, and what each token added to the likeliest label, or to the one asked for. */
  readonly explain: (text: string, wanted?: number) => Explained;
  /** What all parts say, before they are combined; shared. For training the combination. */
  readonly consult: (text: string) => Opinions;
  /** What the network saw in the text that was asked about last, for what is learnt on top; shared. Empty without one. */
  readonly impression: () => Float32Array;
  /** Another one for networks whose impressions mean something else. */
  readonly mark: number;
}

export interface Explained {
  readonly probabilities: Float64Array;
  readonly tokens: readonly { readonly start: number; readonly end: number; readonly weight: number }[];
}

const leastShare = 1e-6;
const none: Float32Array = new Float32Array();

export function createClassifier(weights: ClassifierWeights): Classifier {
  const { labels, view, linear, experts, kinship, networks, stack } = weights;
  const classes = labels.length;
  const vocabulary = createVocabulary(weights.words);
  const readers = networks.map(network => ({ network, read: createReader(network), pooled: none }));
  const sources = stack.known.length;
  const rows = new Int32Array(longestRead * 3);
  const each = () => Array.from({ length: sources }, () => new Float64Array(classes));
  const head = new Float64Array(classes);
  const shares = new Float64Array(sources);
  const opinions = {
    linear: new Float64Array(classes),
    general: new Float64Array(classes),
    kinship: new Float64Array(sources),
    experts: each(),
    heads: each(),
  };

  /** Mean log probabilities by one head of the networks; the head behind those of the sources is that of all. */
  const askHead = (source: number, out: Float64Array): void => {
    out.fill(0);
    for (const { network, pooled } of readers) {
      headOf(network, pooled, source, head);
      for (let k = 0; k < classes; k++) out[k] = (out[k] ?? 0) + (head[k] ?? 0) / readers.length;
    }
    for (let k = 0; k < classes; k++) out[k] = Math.log((out[k] ?? 0) + leastShare);
  };

  /** What the parts say, and in `shares` how much of the say each known source has; all of them are asked with `whoever`. */
  const consultOn = (text: string, features: Features, whoever = false): Opinions => {
    scoreLinear(features, linear, opinions.linear);
    if (kinship !== undefined) scoreLinear(features, kinship, opinions.kinship);
    sharesOf(stack, opinions.kinship, shares);
    const count = rowsOf(text, features, vocabulary, rows);
    for (const reader of readers) reader.pooled = reader.read(rows, count);
    askHead(sources, opinions.general);
    for (let s = 0; s < sources; s++) {
      if (!whoever && shares[s] === 0) continue;
      const expert = experts[s];
      const own = opinions.experts[s];
      const heads = opinions.heads[s];
      if (expert !== undefined && own !== undefined) scoreLinear(features, expert, own);
      if (heads !== undefined) askHead(s, heads);
    }
    return opinions;
  };

  const classifyOn = (text: string, features: Features): Float64Array => {
    const probabilities = new Float64Array(classes);
    combine(stack, consultOn(text, features), shares, probabilities);
    return probabilities;
  };

  return {
    labels,
    classify: text => classifyOn(text, extract(text, view)),
    consult: text => consultOn(text, extract(text, view), true),
    impression: () => readers[readers.length - 1]?.pooled ?? none,
    mark: markOf(networks[networks.length - 1]),
    explain: (text, wanted) => {
      const features = extract(text, view);
      const probabilities = classifyOn(text, features);
      const sums = contributions(features, linear, wanted ?? indexOfMost(probabilities));
      const tokens = Array.from(sums, (weight, token) => ({
        start: features.starts[token] ?? 0,
        end: features.ends[token] ?? 0,
        weight,
      }));
      return { probabilities, tokens };
    },
  };
}

function markOf(network: Convolution | undefined): number {
  if (network === undefined) return 0;
  const { buffer, byteOffset, length } = network.kernel;
  return finish(new Int32Array(buffer, byteOffset, length).reduce(mix, length));
}

export function indexOfMost(values: ArrayLike<number>): number {
  let most = 0;
  for (let at = 1; at < values.length; at++) if ((values[at] ?? 0) > (values[most] ?? 0)) most = at;
  return most;
}
