import { polarities } from '../model/sentiment.ts';
import { writtenHere, type Example, type Source } from './corpus.ts';
import { phraseExamples } from './phrases/index.ts';
import { sentimentRecipes, topicRecipeOf } from './recipes.ts';
import { modelLanguages, sentimentSources, topicTasks } from './sources.ts';
import type { Recipe } from './train-classifier.ts';

/** One classifier to be trained. */
export interface Task {
  readonly name: string;
  readonly labels: readonly string[];
  readonly sources: readonly Source[];
  readonly recipe: Recipe;
  /** Examples written here, beside the data. */
  readonly written: readonly Example[];
  /** The sources that are left out in turn, to see how one that was never met would be judged. */
  readonly standIns: readonly string[];
}

const standIns = {
  fa: ['fa/digikala_recommend'],
  ar: ['ar/semeval2016_hotels'],
  vi: ['vi/vlsp2018_hotel'],
  en: ['en/semeval2014_restaurants'],
} as const;

/** Sentiment in each language, then the sets with labels of their own. */
export function tasksOf(folder: string): readonly Task[] {
  return [
    ...modelLanguages.map(language => ({
      name: language,
      labels: polarities,
      sources: [...sentimentSources[language], writtenHere],
      recipe: sentimentRecipes[language],
      written: phraseExamples(language, sentimentSources[language].length),
      standIns: standIns[language],
    })),
    ...topicTasks(folder).map(task => ({
      ...task,
      recipe: topicRecipeOf(task.name),
      written: [],
      standIns: [],
    })),
  ];
}
