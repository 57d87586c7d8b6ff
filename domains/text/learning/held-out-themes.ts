import { normalise } from '../normalise/normalise.ts';
import { defaultTaxonomy } from '../taxonomy/default-taxonomy.ts';
import { createThemeFinder } from '../themes/create-theme-finder.ts';
import { labelledTheme } from '../themes/labelled-categories.ts';
import { readLabelledSets, readOtherTrades } from '../themes/read-labelled.ts';
import { createMentions, exampleTexts, trainThemes } from '../themes/train.ts';
import { noImpression } from './impression.ts';
import { layerFeatures } from './layer-features.ts';
import type { LearntText } from './learnt-text.ts';

/** A text with the themes that it truly speaks of, among those that its set labels. */
export interface ThemedLearntText extends LearntText {
  readonly truth: ReadonlySet<string>;
  readonly known: readonly string[];
}

const unsaid = { neg: 1 / 3, neu: 1 / 3, pos: 1 / 3 };

/**
 * The texts of a labelled set as a workspace would have them: their themes found by heads that learnt nothing of the set,
 * and their true themes. Finer themes count as the labelled one that they belong to. `folder` is that of the training
 * data; throws when it has no such set.
 */
export function heldOutThemes(folder: string, file: string): ThemedLearntText[] {
  const sets = readLabelledSets(folder);
  const own = sets.find(({ name }) => name === file);
  if (own === undefined) throw new RangeError(`There is no labelled set ${file}`);
  const weights = trainThemes([
    ...sets.filter(set => set !== own).flatMap(set => set.train),
    ...exampleTexts(),
    ...readOtherTrades(folder, createMentions()),
  ]);
  const finder = createThemeFinder(defaultTaxonomy, weights);
  return [...own.train, ...own.test].map(({ text: original, language, themes, known }, at) => {
    const { text } = normalise(original);
    const found = new Map<string, number>();
    for (const { theme, probability } of finder.find(text, language)) {
      const labelled = labelledTheme(theme);
      if (labelled !== undefined) found.set(labelled, Math.max(found.get(labelled) ?? 0, probability));
    }
    return {
      id: `${file} ${at}`,
      language,
      features: layerFeatures(text),
      impression: noImpression,
      base: { probabilities: unsaid, themes: found },
      drawn: 'chance',
      label: undefined,
      themes: new Map(),
      isWhole: false,
      truth: new Set(themes),
      known,
    };
  });
}
