import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { polarities } from '../model/sentiment.ts';
import { createClassifier, indexOfMost, type ClassifierWeights } from '../sentiment/classifier.ts';
import { trainThemeWeights } from '../themes/train-theme-weights.ts';
import { readClassifier, writeClassifier } from '../weights/classifier-file.ts';
import { readCorpus, type Example, type Source } from './corpus.ts';
import { holdOut } from './hold-out.ts';
import { calibrationError, measure } from './measures.ts';
import { phraseExamples } from './phrases/index.ts';
import { sentimentRecipe, topicRecipe } from './recipes.ts';
import { modelLanguages, sentimentSources, topicTasks } from './sources.ts';
import { fitCombination, trainClassifier, type Recipe } from './train-classifier.ts';

/**
 * `npm run text:train [-- --only fa,banking77]`: trains on the folder of data, measures on what was kept
 * from training, and writes the weights. With --keep-networks only the linear parts and the combination are trained anew.
 * With --leave-out FILE (fa/snappfood) it writes nothing and tells how the other sources judge that one.
 */
const { values } = parseArgs({
  options: {
    data: { type: 'string', default: process.env['SAFAR_TEXT_DATA'] ?? '../shared/data/text' },
    only: { type: 'string' },
    'leave-out': { type: 'string' },
    'keep-networks': { type: 'boolean', default: false },
  },
});
const folder = resolve(values.data);
const weightsFolder = fileURLToPath(new URL('../weights/', import.meta.url));

interface Task {
  readonly name: string;
  readonly labels: readonly string[];
  readonly sources: readonly Source[];
  readonly recipe: Recipe;
  /** Examples written here, beside the data. */
  readonly written: readonly Example[];
}

const tasks: readonly Task[] = [
  ...modelLanguages.map(language => ({
    name: language,
    labels: polarities,
    sources: sentimentSources[language],
    recipe: sentimentRecipe,
    written: phraseExamples(language),
  })),
  ...topicTasks(folder).map(task => ({ ...task, recipe: topicRecipe, written: [] })),
];

for (const task of tasks)
  if (values['leave-out'] !== undefined) leaveOut(task, values['leave-out']);
  else if (values.only === undefined || values.only.split(',').includes(task.name)) train(task);

function train({ name, labels, sources, recipe, written }: Task): void {
  const begun = performance.now();
  const examples = readCorpus(folder, sources);
  const { train: others, kept } = holdOut(examples, sources);
  const learnt = [...others, ...written];
  const half = (parity: number) => kept.filter((_, at) => at % 2 === parity);
  say(`${name}: ${learnt.length} to learn from, ${kept.length} kept`);
  const before = values['keep-networks']
    ? readClassifier(readFileSync(`${weightsFolder}${name}.bin`))
    : undefined;
  const parts = trainClassifier(learnt, labels, sources, recipe, undefined, before);
  say(`${name}: trained in ${((performance.now() - begun) / 1000).toFixed(0)} s`);
  const figures = report(fitCombination(parts, half(0), sources), half(1), sources);
  const fitted = fitCombination(parts, kept, sources);
  // What is shipped has its linear parts from all texts; the network and the combination stay as measured.
  const shipped = trainClassifier([...examples, ...written], labels, sources, recipe, fitted.stack, parts);
  const bytes = writeClassifier(shipped);
  mkdirSync(weightsFolder, { recursive: true });
  writeFileSync(`${weightsFolder}${name}.bin`, bytes);
  keepFigures(name, figures);
  const seconds = ((performance.now() - begun) / 1000).toFixed(0);
  say(`${name}: ${(bytes.length / 1e6).toFixed(2)} MB, ${seconds} s`);
}

if (
  values['leave-out'] === undefined &&
  (values.only === undefined || values.only.split(',').includes('themes'))
) {
  writeFileSync(`${weightsFolder}themes.bin`, trainThemeWeights(folder));
  say('themes: written');
}

/** How a classifier of all other sources judges one that it has never met. */
function leaveOut({ name, labels, sources, recipe, written }: Task, file: string): void {
  const others = sources.filter(source => source.file !== file);
  const left = sources.filter(source => source.file === file);
  if (left.length === 0 || others.length === 0) return;
  const { train: learnt, kept } = holdOut(readCorpus(folder, others), others);
  const parts = trainClassifier([...learnt, ...written], labels, others, recipe);
  const fitted = fitCombination(parts, kept, others);
  const strange = readCorpus(folder, left);
  say(`${name} without ${file}`);
  report(fitted, strange, left);
}

/** Prints and returns the figures of each source on texts that neither the parts nor their combination have seen. */
function report(weights: ClassifierWeights, texts: readonly Example[], sources: readonly Source[]) {
  const { classify } = createClassifier(weights);
  const judged = texts.map(example => ({ example, probabilities: classify(example.text) }));
  const classes = weights.labels.length;
  const figures = sources.flatMap(({ file }, source) => {
    const own = judged.filter(({ example }) => example.source === source);
    if (own.length === 0) return [];
    const truth = own.map(({ example }) => example.label);
    const all = measure(
      truth,
      own.map(({ probabilities }) => indexOfMost(probabilities)),
      classes,
    );
    if (classes !== 3) return [{ file, ...all }];
    const sided = own.filter(({ example }) => example.label !== 1);
    const two = measure(
      sided.map(({ example }) => example.label),
      sided.map(({ probabilities: [neg = 0, , pos = 0] }) => (neg >= pos ? 0 : 2)),
      3,
    );
    return [{ file, ...all, twoClasses: { accuracy: two.accuracy, macroF1: two.macroF1, count: two.count } }];
  });
  const error = calibrationError(
    judged.map(({ example }) => example.label),
    judged.map(({ probabilities }) => probabilities),
  );
  for (const figure of figures) say(`  ${JSON.stringify(figure, shorten)}`);
  say(`  calibration error ${error.toFixed(4)}; ${JSON.stringify(weights.stack, shorten)}`);
  return { sources: figures, calibrationError: error };
}

function keepFigures(name: string, figures: unknown): void {
  const path = `${weightsFolder}figures.json`;
  let all: Record<string, unknown> = {};
  try {
    all = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  } catch {
    // The first run has none.
  }
  writeFileSync(path, `${JSON.stringify({ ...all, [name]: figures }, shorten, 2)}\n`);
}

function shorten(_key: string, value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * 10_000) / 10_000 : value;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
