import type { ModelLanguage } from './sources.ts';
import type { Recipe } from './train-classifier.ts';
import { readWordVectors } from './word-vectors.ts';

/** What was found best on own held-out parts; docs/text.md tells what else was tried. */
export const sentimentRecipe: Recipe = {
  view: { words: 3, letters: [2, 5], negation: true, turn: true, gaps: true },
  bits: 19,
  expertBits: 18,
  kinshipBits: 17,
  expert: { cost: 0.5, naiveBayes: 0.5 },
  balancedExpert: { cost: 0.4, naiveBayes: 0.75 },
  cost: 0.3,
  rounds: 7,
  naiveBayes: 0.5,
  mostWords: 20_000,
  networks: 1,
  width: 40,
  filters: 80,
  skipGramEpochs: 3,
  epochs: 4,
  rate: 0.06,
  dropout: 0.4,
  wordDropout: 0.15,
  smoothing: 0.03,
  rarity: 0.35,
  generalRarity: 1,
  evenness: 0.5,
  wordRate: 1,
};

const mostForeign = 60_000;

/** English has vectors of words learnt from much text elsewhere; no such thing is at hand for the others. */
const englishRecipe: Recipe = {
  ...sentimentRecipe,
  view: { ...sentimentRecipe.view, contractions: true },
  filters: 128,
  dropout: 0.5,
  wordRate: 0.1,
  foreignVectors: { read: () => readWordVectors(mostForeign), more: 20_000 },
};

export const sentimentRecipes: Readonly<Record<ModelLanguage, Recipe>> = {
  fa: sentimentRecipe,
  ar: sentimentRecipe,
  vi: sentimentRecipe,
  en: englishRecipe,
};

/** Topics and intents hang on words more than on their order, and have many classes. */
const topicRecipe: Recipe = {
  ...sentimentRecipe,
  view: { words: 3, letters: [2, 5], negation: false, turn: false, gaps: true },
  bits: 17,
  cost: 1,
  rounds: 10,
  naiveBayes: 0,
  generalRarity: 0.35,
  evenness: 0,
  // A set is small, and speed matters less here: chance is averaged away.
  networks: 3,
  skipGramEpochs: 5,
  epochs: 8,
};

/** Questions in English: with vectors from elsewhere, a wider network and more time. */
const englishTopicRecipe: Recipe = {
  ...topicRecipe,
  view: { ...topicRecipe.view, contractions: true },
  filters: 128,
  wordRate: 0.5,
  epochs: 12,
  foreignVectors: { read: () => readWordVectors(mostForeign), more: 0 },
};

export function topicRecipeOf(task: string): Recipe {
  return task === 'banking77' ? englishTopicRecipe : topicRecipe;
}
