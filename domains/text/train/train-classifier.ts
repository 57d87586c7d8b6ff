import type { View } from '../features/extract.ts';
import { createClassifier, type ClassifierWeights } from '../sentiment/classifier.ts';
import type { Linear } from '../sentiment/linear.ts';
import type { Convolution } from '../sentiment/convolution.ts';
import { sharedPlaces } from '../sentiment/words-of.ts';
import { writtenHere, type Example, type Source } from './corpus.ts';
import { copyOpinions, firstStack, fitStack, tiltToF1 } from './fit-stack.ts';
import { trainSkipGram } from './skip-gram.ts';
import { toSparseRows } from './sparse-rows.ts';
import { trainConvolution } from './train-convolution.ts';
import { quantise, trainLinear } from './train-linear.ts';
import type { WordVectors } from './word-vectors.ts';
import { countWords, toWordRows } from './word-rows.ts';

/** What a classifier is made with; the same for every language unless said otherwise in recipes.ts. */
export interface Recipe {
  readonly view: View;
  readonly bits: number;
  readonly expertBits: number;
  readonly kinshipBits: number;
  readonly expert: { readonly cost: number; readonly naiveBayes: number };
  readonly balancedExpert: { readonly cost: number; readonly naiveBayes: number };
  readonly cost: number;
  readonly rounds: number;
  /** Power of the naive Bayes scale of features; 0 for none. */
  readonly naiveBayes: number;
  readonly mostWords: number;
  readonly networks: number;
  readonly width: number;
  readonly filters: number;
  readonly skipGramEpochs: number;
  readonly epochs: number;
  readonly rate: number;
  readonly dropout: number;
  readonly wordDropout: number;
  /** Power of how rare a class is in its source that its texts are weighted by. */
  readonly rarity: number;
  /** The same for what is to hold for any source, and the power of the size of a source that its texts count less by. */
  readonly generalRarity: number;
  readonly evenness: number;
  readonly wordRate: number;
  /** Where vectors of words come from elsewhere: so many of them, and how many that no text here has. */
  readonly foreignVectors?: { readonly read: () => WordVectors; readonly more: number };
  /** Share of each target that is spread over all classes: labels of stars and clicks are often wrong. */
  readonly smoothing: number;
}

const kinshipCost = 0.3;

/** Trains on all given texts; the combination of the parts is what `stack` says. */
export function trainClassifier(
  examples: readonly Example[],
  labels: readonly string[],
  sources: readonly Source[],
  recipe: Recipe,
  stack = firstStack(labels.length, sources),
  kept?: ClassifierWeights,
): ClassifierWeights {
  const texts = examples.map(example => example.text);
  const classes = labels.length;
  const rows = toSparseRows(texts, recipe.view, recipe.bits);
  const linear = trainLinear(
    rows,
    Int32Array.from(examples.keys()),
    examples.map(example => example.label),
    {
      classes,
      cost: recipe.cost,
      rounds: recipe.rounds,
      naiveBayes: recipe.naiveBayes,
      rowWeights: generalWeights(examples, classes, recipe),
    },
  );
  const experts = trainExperts(examples, classes, sources, recipe);
  const kinship = trainKinship(examples, sources, recipe);
  const foreign = kept === undefined ? recipe.foreignVectors?.read() : undefined;
  const words = kept?.words ?? chooseWords(texts, recipe, foreign);
  const networks = kept?.networks ?? trainNetworks(examples, words, classes, sources, recipe, foreign);
  return { labels, view: recipe.view, linear: quantise(linear), experts, kinship, words, networks, stack };
}

/** Texts of classes that are rare in their source count more: by this power of how rare, up to three times. */
function weightsOf(examples: readonly Example[], classes: number, rarity: number): Float32Array {
  const counts = new Map<number, number>();
  const cellOf = ({ source, label }: Example) => source * classes + label;
  for (const example of examples) counts.set(cellOf(example), (counts.get(cellOf(example)) ?? 0) + 1);
  const largest = new Map<number, number>();
  for (const [cell, count] of counts) {
    const source = Math.floor(cell / classes);
    largest.set(source, Math.max(largest.get(source) ?? 0, count));
  }
  return Float32Array.from(examples, example => {
    const rare = (largest.get(example.source) ?? 1) / (counts.get(cellOf(example)) ?? 1);
    return Math.min(3, rare ** rarity);
  });
}

/**
 * What is to hold for a text of no known source is learnt from classes of like weight within each source, and from
 * sources that differ less in weight than in size: no source's habit or subject decides. One on the mean.
 */
function generalWeights(examples: readonly Example[], classes: number, recipe: Recipe): Float32Array {
  const sizes = new Map<number, number>();
  for (const { source } of examples) sizes.set(source, (sizes.get(source) ?? 0) + 1);
  const weights = weightsOf(examples, classes, recipe.generalRarity).map(
    (weight, at) => weight * (sizes.get(examples[at]?.source ?? 0) ?? 1) ** -recipe.evenness,
  );
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
  return weights.map(weight => weight / mean);
}

/** The words of the texts, and the most frequent of those that vectors are known of. */
function chooseWords(texts: readonly string[], recipe: Recipe, foreign?: WordVectors): Uint32Array {
  const own = countWords(texts, recipe.mostWords, recipe.view);
  const known = new Set(own);
  const others = [...(foreign?.byHash.keys() ?? [])].filter(hash => !known.has(hash));
  return Uint32Array.from([...own, ...others.slice(0, recipe.foreignVectors?.more ?? 0)]);
}

/** One linear classifier per known source; none where there is one source only. */
function trainExperts(
  examples: readonly Example[],
  classes: number,
  sources: readonly Source[],
  recipe: Recipe,
): (Linear | undefined)[] {
  if (sources.length < 2) return [];
  return sources.map(({ balanced = false, known = false }, source) => {
    if (!known) return undefined;
    const own = examples.filter(example => example.source === source);
    const rows = toSparseRows(
      own.map(example => example.text),
      recipe.view,
      recipe.expertBits,
    );
    const labels = own.map(example => example.label);
    const chosen = Int32Array.from(own.keys());
    const manner = balanced ? recipe.balancedExpert : recipe.expert;
    const rowWeights = weightsOf(own, classes, recipe.rarity);
    const options = { classes, rounds: recipe.rounds, rowWeights, ...manner };
    return quantise(trainLinear(rows, chosen, labels, options));
  });
}

/** Texts of each known source against all others, the written ones too. */
function trainKinship(
  examples: readonly Example[],
  sources: readonly Source[],
  recipe: Recipe,
): Linear | undefined {
  const known = [...sources.keys()].filter(source => sources[source]?.known === true);
  if (sources.length < 2 || known.length === 0) return undefined;
  const rows = toSparseRows(
    examples.map(example => example.text),
    recipe.view,
    recipe.kinshipBits,
  );
  const options = { classes: known.length, cost: kinshipCost, rounds: recipe.rounds, naiveBayes: 0 };
  const labels = examples.map(example => known.indexOf(example.source));
  return quantise(trainLinear(rows, Int32Array.from(examples.keys()), labels, options));
}

function trainNetworks(
  examples: readonly Example[],
  words: Uint32Array,
  classes: number,
  sources: readonly Source[],
  recipe: Recipe,
  foreign: WordVectors | undefined,
): Convolution[] {
  const { smoothing } = recipe;
  const width = foreign?.width ?? recipe.width;
  const texts = toWordRows(
    examples.map(example => example.text),
    words,
    recipe.view,
  );
  const rows = words.length + sharedPlaces;
  const epochs = foreign === undefined ? recipe.skipGramEpochs : 0;
  const vectors = trainSkipGram(texts, { rows, width, epochs, seed: 5 });
  if (foreign !== undefined) placeVectors(vectors, words, foreign);
  const targets = new Float32Array(examples.length * classes).fill(smoothing / classes);
  examples.forEach(({ label }, at) => {
    targets[at * classes + label] = 1 - smoothing + smoothing / classes;
  });
  const own = weightsOf(examples, classes, recipe.rarity);
  const data = {
    texts,
    sources: examples.map(example => example.source),
    targets,
    weights: own.map((weight, at) => (isWritten(sources[examples[at]?.source ?? 0]) ? 0 : weight)),
    generalWeights: generalWeights(examples, classes, recipe),
    gated: examples.map(({ typical = true }) => typical),
  };
  const shape = { ...recipe, width, classes, sources: sources.length };
  return Array.from({ length: recipe.networks }, (_, at) =>
    trainConvolution(data, vectors, { ...shape, seed: 1 + at }),
  );
}

/** Words that the vectors do not know, and parts of unknown words, begin nearer to nothing. */
const unknownShare = 0.3;

function placeVectors(vectors: Float32Array, words: Uint32Array, { byHash, width }: WordVectors): void {
  for (let at = 0; at < vectors.length; at++) vectors[at] = (vectors[at] ?? 0) * unknownShare;
  words.forEach((hash, row) => {
    const vector = byHash.get(hash);
    if (vector !== undefined) vectors.set(vector, row * width);
  });
}

function isWritten(source: Source | undefined): boolean {
  return source?.file === writtenHere.file;
}

/** Fits how the parts of a classifier are combined on texts that it was not trained on. */
export function fitCombination(
  weights: ClassifierWeights,
  kept: readonly Example[],
  sources: readonly Source[],
): ClassifierWeights {
  const { consult } = createClassifier(weights);
  const bySource = new Float64Array(sources.length);
  for (const { source } of kept) bySource[source] = (bySource[source] ?? 0) + 1;
  // Every source counts by the root of its size: the largest does not decide alone.
  const judged = kept.map(({ text, label, source }) => ({
    opinions: copyOpinions(consult(text)),
    label,
    source,
    weight: 1 / Math.sqrt(bySource[source] ?? 1),
  }));
  const stack = fitStack(judged, weights.labels.length, sources);
  return { ...weights, stack: weights.labels.length === 3 ? tiltToF1(stack, judged) : stack };
}
