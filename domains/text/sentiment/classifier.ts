import { extract, type Features, type View } from '../features/extract.ts';
import { finish, mix } from '../features/hash.ts';
import { createReader, gateOf, headOf, type Convolution } from './convolution.ts';
import { contributions, scoreLinear, type Linear } from './linear.ts';
import { combine, familiarity, likeness, type Opinions, type Stack } from './stack.ts';
import { createVocabulary, longestRead, rowsOf } from './words-of.ts';

/** Everything one trained classifier is made of. */
export interface ClassifierWeights {
  readonly labels: readonly string[];
  readonly view: View;
  readonly linear: Linear;
  /** One more per known source, asked as much as the text is like that source. */
  readonly experts: readonly (Linear | undefined)[];
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
  /** What the parts say, before they are combined; for training the combination. */
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
/** A kind of source that a text is less like than this is not asked. */
const leastLike = 1e-3;
const leastAsked = 0.1;

export function createClassifier(weights: ClassifierWeights): Classifier {
  const { labels, view, linear, experts, networks, stack } = weights;
  const classes = labels.length;
  const vocabulary = createVocabulary(weights.words);
  const readers = networks.map(network => ({ network, read: createReader(network) }));
  const sources = networks[0]?.sources ?? 0;
  const rows = new Int32Array(longestRead * 3);
  let seen: Float32Array = new Float32Array();
  const head = new Float64Array(classes);
  const gate = new Float64Array(sources);
  const opinions = {
    linear: new Float64Array(classes),
    expert: new Float64Array(classes),
    gated: new Float64Array(classes),
    general: new Float64Array(classes),
    gate: new Float64Array(sources),
  };

  const ask = (network: Convolution, pooled: Float32Array): void => {
    const share = 1 / readers.length;
    gateOf(network, pooled, gate);
    for (let s = 0; s < sources; s++) {
      const like = (gate[s] ?? 0) * share;
      opinions.gate[s] = (opinions.gate[s] ?? 0) + like;
      if (like < leastLike || stack.known[s] !== true) continue;
      headOf(network, pooled, s, head);
      for (let k = 0; k < classes; k++) opinions.gated[k] = (opinions.gated[k] ?? 0) + like * (head[k] ?? 0);
    }
    headOf(network, pooled, sources, head);
    for (let k = 0; k < classes; k++)
      opinions.general[k] = (opinions.general[k] ?? 0) + share * (head[k] ?? 0);
  };

  /** The experts of the sources that the text is like, by how much it is. */
  const askExperts = (features: Features): void => {
    let asked = 0;
    for (let s = 0; s < experts.length; s++) {
      const expert = experts[s];
      const like = opinions.gate[s] ?? 0;
      if (expert === undefined || like < leastAsked) continue;
      asked += like;
      scoreLinear(features, expert, head);
      for (let k = 0; k < classes; k++)
        opinions.expert[k] = (opinions.expert[k] ?? 0) + like * (head[k] ?? 0);
    }
    if (asked > 0) for (let k = 0; k < classes; k++) opinions.expert[k] = (opinions.expert[k] ?? 0) / asked;
  };

  const consultOn = (text: string, features: Features): Opinions => {
    scoreLinear(features, linear, opinions.linear);
    const count = rowsOf(text, features, vocabulary, rows);
    opinions.gated.fill(0);
    opinions.general.fill(0);
    opinions.gate.fill(0);
    for (const { network, read } of readers) ask(network, (seen = read(rows, count)));
    const known = likeness(stack.known, opinions.gate);
    opinions.expert.fill(0);
    // Where nothing is familiar their word would not count.
    if (familiarity(stack, opinions.gate, known) > 0) askExperts(features);
    for (let k = 0; k < classes; k++) {
      opinions.gated[k] = known < leastLike ? 0 : Math.log((opinions.gated[k] ?? 0) / known + leastShare);
      opinions.general[k] = Math.log((opinions.general[k] ?? 0) + leastShare);
    }
    return opinions;
  };

  const classifyOn = (text: string, features: Features): Float64Array => {
    const probabilities = new Float64Array(classes);
    combine(stack, consultOn(text, features), classes, probabilities);
    return probabilities;
  };

  return {
    labels,
    classify: text => classifyOn(text, extract(text, view)),
    consult: text => consultOn(text, extract(text, view)),
    impression: () => seen,
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
