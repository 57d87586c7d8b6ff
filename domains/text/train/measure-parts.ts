import type { SourceFigures } from '../measure/text-quality.ts';
import type { ClassifierWeights } from '../sentiment/classifier.ts';
import { readCorpus, type Example } from './corpus.ts';
import { figuresOf, judge, judgeKept } from './figures-of.ts';
import { holdOut } from './hold-out.ts';
import type { Task } from './tasks.ts';
import { fitCombination, trainClassifier } from './train-classifier.ts';

/** What each part brings: the same texts judged with a part left away, the combination fitted anew. */
export function measureAblation(
  task: Task,
  weights: ClassifierWeights,
  learnt: readonly Example[],
  kept: readonly Example[],
): Readonly<Record<string, readonly SourceFigures[]>> {
  const { labels, sources, recipe } = task;
  const figures = (parts: ClassifierWeights) => figuresOf(judgeKept(parts, kept, sources), sources).sources;
  const anew = (examples: readonly Example[], view: Partial<typeof recipe.view> = {}) =>
    figures(
      trainClassifier(
        examples,
        labels,
        sources,
        { ...recipe, view: { ...recipe.view, ...view } },
        undefined,
        weights,
      ),
    );
  const { linear } = weights;
  const silent = { ...linear, weights: new Int8Array(linear.weights.length), bias: linear.bias.map(() => 0) };
  return {
    'one linear': figures({ ...weights, networks: [], experts: [] }),
    'network alone': figures({ ...weights, linear: silent, experts: [] }),
    ...(weights.experts.some(expert => expert !== undefined)
      ? { 'without experts': figures({ ...weights, experts: [] }) }
      : {}),
    ...(recipe.view.negation
      ? { 'linear without negation and turns': anew(learnt, { negation: false, turn: false }) }
      : {}),
    ...(task.written.length > 0
      ? { 'linear without written phrases': anew(learnt.filter(isOfData(task))) }
      : {}),
  };
}

function isOfData({ sources }: Task) {
  const written = sources.length - 1;
  return ({ source }: Example) => source !== written;
}

/** How a classifier of all other sources judges one that it has never met. */
export function measureUnseen(task: Task, folder: string, file: string): SourceFigures | undefined {
  const { labels, sources, recipe, written } = task;
  const left = sources.findIndex(source => source.file === file);
  if (left < 0) return undefined;
  const examples = readCorpus(folder, sources);
  const { train, kept } = holdOut(
    examples.filter(({ source }) => source !== left),
    sources,
  );
  const parts = trainClassifier([...train, ...written], labels, sources, recipe);
  const strange = examples.filter(({ source }) => source === left);
  return figuresOf(judge(fitCombination(parts, kept, sources), strange), sources).sources[0];
}
