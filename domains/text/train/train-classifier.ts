import type { View } from '../features/extract.ts';
import { createClassifier, type ClassifierWeights } from '../sentiment/classifier.ts';
import type { Linear } from '../sentiment/linear.ts';
import type { Convolution } from '../sentiment/convolution.ts';
import { sharedPlaces } from '../sentiment/words-of.ts';
import type { Example, Source } from './corpus.ts';
import { copyOpinions, firstStack, fitStack } from './fit-stack.ts';
import { trainSkipGram } from './skip-gram.ts';
import { toSparseRows } from './sparse-rows.ts';
import { trainConvolution } from './train-convolution.ts';
import { quantise, trainLinear } from './train-linear.ts';
import { countWords, toWordRows } from './word-rows.ts';

/** What a classifier is made with; the same for every language unless said otherwise in recipes.ts. */
export interface Recipe {
  readonly view: View;
  readonly bits: number;
  readonly expertBits: number;
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
  /** Share of each target that is spread over all classes: labels of stars and clicks are often wrong. */
  readonly smoothing: number;
}

/** Trains on all given texts; the combination of the parts is what `stack` says. */
export function trainClassifier(
  examples: readonly Example[],
  labels: readonly string[],
  sources: readonly Source[],
  recipe: Recipe,
  stack = firstStack(labels.length, sources.length),
): ClassifierWeights {
  const texts = examples.map(example => example.text);
  const classes = labels.length;
  const rows = toSparseRows(texts, recipe.view, recipe.bits);
  const linear = trainLinear(
    rows,
    Int32Array.from(examples.keys()),
    examples.map(example => example.label),
    { classes, cost: recipe.cost, rounds: recipe.rounds, naiveBayes: recipe.naiveBayes },
  );
  const experts = trainExperts(examples, classes, sources, recipe);
  const words = countWords(texts, recipe.mostWords);
  const networks = trainNetworks(examples, words, classes, sources.length, recipe);
  return { labels, view: recipe.view, linear: quantise(linear), experts, words, networks, stack };
}

/** One linear classifier per source; none where there is one source only. */
function trainExperts(
  examples: readonly Example[],
  classes: number,
  sources: readonly Source[],
  recipe: Recipe,
): Linear[] {
  if (sources.length < 2) return [];
  return sources.map(({ balanced = false }, source) => {
    const own = examples.filter(example => example.source === source);
    const rows = toSparseRows(
      own.map(example => example.text),
      recipe.view,
      recipe.expertBits,
    );
    const labels = own.map(example => example.label);
    const chosen = Int32Array.from(own.keys());
    const manner = balanced ? recipe.balancedExpert : recipe.expert;
    return quantise(trainLinear(rows, chosen, labels, { classes, rounds: recipe.rounds, ...manner }));
  });
}

function trainNetworks(
  examples: readonly Example[],
  words: Uint32Array,
  classes: number,
  sources: number,
  recipe: Recipe,
): Convolution[] {
  const { width, smoothing } = recipe;
  const texts = toWordRows(
    examples.map(example => example.text),
    words,
  );
  const rows = words.length + sharedPlaces;
  const vectors = trainSkipGram(texts, { rows, width, epochs: recipe.skipGramEpochs, seed: 5 });
  const targets = new Float32Array(examples.length * classes).fill(smoothing / classes);
  examples.forEach(({ label }, at) => {
    targets[at * classes + label] = 1 - smoothing + smoothing / classes;
  });
  const data = {
    texts,
    sources: examples.map(example => example.source),
    targets,
    weights: new Float32Array(examples.length).fill(1),
  };
  return Array.from({ length: recipe.networks }, (_, at) =>
    trainConvolution(data, vectors, { ...recipe, classes, sources, seed: 1 + at }),
  );
}

/** Fits how the parts of a classifier are combined on texts that it was not trained on. */
export function fitCombination(
  weights: ClassifierWeights,
  kept: readonly Example[],
  sources: number,
): ClassifierWeights {
  const { consult } = createClassifier(weights);
  const bySource = new Float64Array(sources);
  for (const { source } of kept) bySource[source] = (bySource[source] ?? 0) + 1;
  // Every source counts by the root of its size: the largest does not decide alone.
  const judged = kept.map(({ text, label, source }) => ({
    opinions: copyOpinions(consult(text)),
    label,
    weight: 1 / Math.sqrt(bySource[source] ?? 1),
  }));
  return { ...weights, stack: fitStack(judged, weights.labels.length, sources) };
}
