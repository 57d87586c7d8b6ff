import type { TextLanguage } from '../language/detect-language.ts';
import { polarities, type Polarity } from '../model/sentiment.ts';
import { createIndex } from '../themes/theme-model.ts';
import { extractForLayer, layerValue } from './layer-features.ts';
import type { FeatureWeights, Layer } from './layer.ts';

/** A word of the corrected texts, and which way the layer moves a text that has it. */
export interface TellingWord {
  readonly word: string;
  readonly language: TextLanguage;
  /** A class of sentiment, or a theme. */
  readonly side: Polarity | string;
  /** Corrected texts that have it. */
  readonly texts: number;
}

/** A word of fewer texts than this is not shown: it may be somebody's name. */
const leastTexts = 3;
/** What it adds to the log odds of a text of some ten words must be worth speaking of. */
const leastAdded = 0.15;
const usualFeatures = 80;
const mostOfSide = 8;
const mostOfTheme = 5;
const longest = 40;

interface Text {
  readonly language: TextLanguage;
  readonly normalised: string;
}

/** The words that the layer goes by most, strongest first, each side's together. */
export function tellingWords(layer: Layer, texts: readonly Text[]): TellingWord[] {
  const ofSentiment = Object.entries(layer.sentiment).flatMap(([language, own]) => {
    const weighed = weigh(
      own,
      polarities.length,
      texts.filter(text => text.language === language),
    );
    return polarities.flatMap((side, k) =>
      strongest(weighed, mostOfSide, sums => (sums[k] ?? 0) - meanOf(sums)).map(one => ({ ...one, side })),
    );
  });
  const ofThemes = layer.themes.flatMap(own =>
    strongest(weigh(own, 1, texts), mostOfTheme, sums => sums[0] ?? 0).map(one => ({
      ...one,
      side: own.theme,
    })),
  );
  return [...ofSentiment, ...ofThemes];
}

interface Weighed {
  readonly word: string;
  readonly language: TextLanguage;
  texts: number;
  /** Per class, of one occurrence: log odds. */
  readonly sums: Float64Array;
}

function weigh({ ids, weights, step }: FeatureWeights, classes: number, texts: readonly Text[]): Weighed[] {
  const row = createIndex(ids);
  const words = new Map<string, Weighed>();
  const worth = step * layerValue(usualFeatures);
  for (const { language, normalised } of texts) {
    const features = extractForLayer(normalised);
    const seen = new Set<string>();
    const sums = new Float64Array(features.tokenCount * classes);
    for (let at = 0; at < features.count; at++) {
      const from = row(features.ids[at] ?? 0) * classes;
      if (from < 0) continue;
      const token = (features.tokens[at] ?? 0) * classes;
      for (let k = 0; k < classes; k++)
        sums[token + k] = (sums[token + k] ?? 0) + worth * (weights[from + k] ?? 0);
    }
    for (let token = 0; token < features.tokenCount; token++) {
      const word = normalised.slice(features.starts[token] ?? 0, features.ends[token] ?? 0);
      if (word.length < 2 || word.length > longest || /\d/u.test(word) || seen.has(word)) continue;
      seen.add(word);
      const key = `${language} ${word}`;
      const known = words.get(key);
      if (known !== undefined) known.texts++;
      else
        words.set(key, {
          word,
          language,
          texts: 1,
          sums: sums.slice(token * classes, (token + 1) * classes),
        });
    }
  }
  return [...words.values()].filter(one => one.texts >= leastTexts);
}

function strongest(words: readonly Weighed[], most: number, weightOf: (sums: Float64Array) => number) {
  return words
    .map(one => ({ ...one, weight: weightOf(one.sums) }))
    .filter(one => one.weight >= leastAdded)
    .sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1))
    .slice(0, most)
    .map(({ word, language, texts }) => ({ word, language, texts }));
}

function meanOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
