import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { trainThemeWeights } from '../themes/train-theme-weights.ts';
import { readClassifier, writeClassifier } from '../weights/classifier-file.ts';
import { readCorpus } from './corpus.ts';
import { figuresOf, judgeKept } from './figures-of.ts';
import { holdOut } from './hold-out.ts';
import { measureAblation, measureUnseen } from './measure-parts.ts';
import { tasksOf, type Task } from './tasks.ts';
import { fitCombination, trainClassifier } from './train-classifier.ts';

/**
 * `npm run text:train [-- --only fa,banking77]`: trains on the folder of data, measures on what was kept
 * from training, and writes the weights. With --keep-networks only the linear parts and the combination are trained anew.
 * With --measure it then measures how sources left out in turn are judged, and what each part brings.
 */
const { values } = parseArgs({
  options: {
    data: { type: 'string', default: process.env['SAFAR_TEXT_DATA'] ?? '../shared/data/text' },
    only: { type: 'string' },
    measure: { type: 'boolean', default: false },
    'keep-networks': { type: 'boolean', default: false },
  },
});
const folder = resolve(values.data);
const weightsFolder = fileURLToPath(new URL('../weights/', import.meta.url));
const isWanted = (name: string) => values.only === undefined || values.only.split(',').includes(name);

const trained = tasksOf(folder)
  .filter(({ name }) => isWanted(name))
  .map(task => ({ task, ...train(task) }));
if (isWanted('themes')) {
  writeFileSync(`${weightsFolder}themes.bin`, trainThemeWeights(folder));
  say('themes: written');
}
if (values.measure) {
  for (const { task } of trained) unseen(task);
  for (const { task, parts, learnt, kept } of trained) {
    keepFigures(task.name, { ablation: measureAblation(task, parts, learnt, kept) });
    say(`${task.name}: each part measured`);
  }
}

function unseen(task: Task): void {
  if (task.standIns.length === 0) return;
  const figures = Object.fromEntries(
    task.standIns.map(file => [file, measureUnseen(task, folder, file)] as const),
  );
  keepFigures(task.name, { unseen: figures });
  say(`${task.name} unseen: ${JSON.stringify(figures, shorten)}`);
}

function train(task: Task) {
  const { name, labels, sources, recipe, written } = task;
  const begun = performance.now();
  const seconds = () => ((performance.now() - begun) / 1000).toFixed(0);
  const examples = readCorpus(folder, sources);
  const { train: others, kept } = holdOut(examples, sources);
  const learnt = [...others, ...written];
  say(`${name}: ${learnt.length} to learn from, ${kept.length} kept`);
  const before = values['keep-networks']
    ? readClassifier(readFileSync(`${weightsFolder}${name}.bin`))
    : undefined;
  const parts = trainClassifier(learnt, labels, sources, recipe, undefined, before);
  say(`${name}: trained in ${seconds()} s`);
  const measured = figuresOf(judgeKept(parts, kept, sources), sources);
  for (const figures of measured.sources) say(`  ${JSON.stringify(figures, shorten)}`);
  const fitted = fitCombination(parts, kept, sources);
  say(
    `  calibration error ${measured.calibrationError.toFixed(4)}; ${JSON.stringify(fitted.stack, shorten)}`,
  );
  // What is shipped has its linear parts from all texts; the network and the combination stay as measured.
  const shipped = trainClassifier([...examples, ...written], labels, sources, recipe, fitted.stack, parts);
  const bytes = writeClassifier(shipped);
  mkdirSync(weightsFolder, { recursive: true });
  writeFileSync(`${weightsFolder}${name}.bin`, bytes);
  keepFigures(name, measured);
  say(`${name}: ${(bytes.length / 1e6).toFixed(2)} MB, ${seconds()} s`);
  return { parts, learnt, kept };
}

/** Writes figures of a classifier beside those that it has. */
function keepFigures(name: string, figures: object): void {
  const path = `${weightsFolder}figures.json`;
  let all: Record<string, object> = {};
  try {
    all = JSON.parse(readFileSync(path, 'utf8')) as Record<string, object>;
  } catch {
    // The first run has none.
  }
  const merged = { ...all, [name]: { ...all[name], ...figures } };
  writeFileSync(path, `${JSON.stringify(merged, shorten, 2)}\n`);
}

function shorten(_key: string, value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * 10_000) / 10_000 : value;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
