import { polarities } from '../model/sentiment.ts';
import { normalise } from '../normalise/normalise.ts';
import { createClassifier } from '../sentiment/classifier.ts';
import { readRows } from '../themes/read-labelled.ts';
import { readCorpus } from '../train/corpus.ts';
import { holdOut } from '../train/hold-out.ts';
import { tasksOf } from '../train/tasks.ts';
import { fitCombination, trainClassifier } from '../train/train-classifier.ts';
import { layerFeatures } from './layer-features.ts';
import type { LearntText } from './learnt-text.ts';

const most = 6_000;

/** Texts of one trade or subject; `part` is '' where the source has no parts. */
export interface HeldOutDomain {
  readonly part: string;
  readonly texts: readonly LearntText[];
}

/**
 * The texts of a source as a workspace would have them: read by a base that was trained on all other sources of its
 * language, and with their true labels. With `isQuick` the base has no network, which makes it weaker and some hundred times
 * as fast to train. A source whose rows name trades or subjects is several domains. `folder` is that of the training data;
 * throws when it has no such source.
 */
export function heldOutDomains(folder: string, file: string, isQuick: boolean): HeldOutDomain[] {
  const task = tasksOf(folder).find(
    ({ name, sources }) => file.startsWith(`${name}/`) && sources.some(source => source.file === file),
  );
  if (task === undefined) throw new RangeError(`There is no source ${file}`);
  const { labels, sources, written, name } = task;
  // Vectors of words from elsewhere may have met the domain, and are not always at hand.
  const { foreignVectors: _, ...own } = task.recipe;
  const recipe = { ...own, wordRate: 1, ...(isQuick && { networks: 0, skipGramEpochs: 0 }) };
  const left = sources.findIndex(source => source.file === file);
  const examples = readCorpus(folder, sources);
  const { train, kept } = holdOut(
    examples.filter(({ source }) => source !== left),
    sources,
  );
  const base = createClassifier(
    fitCombination(trainClassifier([...train, ...written], labels, sources, recipe), kept, sources),
  );
  const partOf = partsOf(folder, file);
  const texts = examples.filter(({ source }) => source === left);
  return [...new Set(texts.map(({ text }) => partOf.get(text) ?? ''))].map(part => {
    const own = texts.filter(({ text }) => (partOf.get(text) ?? '') === part);
    const every = Math.ceil(own.length / most);
    return { part, texts: own.filter((_, at) => at % every === 0).map(learntText) };
  });

  function learntText({ text, label }: { text: string; label: number }, at: number): LearntText {
    const [neg = 0, neu = 0, pos = 0] = base.classify(text);
    return {
      id: `${file} ${at}`,
      language: name as LearntText['language'],
      features: layerFeatures(text),
      impression: { mark: base.mark, seen: base.impression().slice() },
      base: { probabilities: { neg, neu, pos }, themes: new Map() },
      drawn: 'chance',
      label: polarities[label],
      themes: new Map(),
      isWhole: false,
    };
  }
}

/** Which part of its source a normalised text is of, where rows say so. */
function partsOf(folder: string, file: string): ReadonlyMap<string, string> {
  const rows: readonly { readonly text: string; readonly domain?: string }[] = readRows(
    `${folder}/${file}.jsonl.gz`,
  );
  return new Map(
    rows.flatMap(({ text, domain }) =>
      domain === undefined ? [] : [[normalise(text).text, domain] as const],
    ),
  );
}
