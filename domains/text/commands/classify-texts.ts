import type { CommandRun } from '../../../platform/module.ts';
import { normalise } from '../normalise/normalise.ts';
import { indexOfMost } from '../sentiment/classifier.ts';
import { loadClassifier } from '../weights/load-classifier.ts';
import { answerLines } from './read-texts.ts';

const tasks = ['vsfc-topics', 'banking77'];

/** `safar text classify --task NAME`: the likeliest label of each text and its probability. */
export const run: CommandRun = async ({ values, print }) => {
  const name = values['task'];
  const known = typeof name === 'string' && tasks.includes(name);
  const classifier = known ? loadClassifier(name) : undefined;
  if (classifier === undefined) throw new Error(`Name a trained task: --task ${tasks.join(' | ')}`);
  return answerLines(({ id, text }) => {
    const probabilities = classifier.classify(normalise(text).text);
    const most = indexOfMost(probabilities);
    return {
      id,
      label: classifier.labels[most],
      probability: Math.round((probabilities[most] ?? 0) * 10_000) / 10_000,
    };
  }, print);
};
