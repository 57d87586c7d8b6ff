import type { TextLanguage } from '../language/detect-language.ts';
import type { Probabilities } from '../model/sentiment.ts';
import type { FoundTheme } from '../themes/create-theme-finder.ts';
import { createIndex } from '../themes/theme-model.ts';
import { logOdds } from './fit-themes.ts';
import { extractForLayer, layerValue } from './layer-features.ts';
import type { FeatureWeights, Layer, SentimentLayer } from './layer.ts';
import { logOf } from './learnt-text.ts';

/** A text as a layer sees it. Offsets are of the normalised text. */
export interface LiftedText {
  /** What the base said of a part of the text, with what was learnt. */
  readonly sentiment: (base: Probabilities, start: number, end: number) => Probabilities;
}

/** What a layer makes of the base's answers. */
export interface Lift {
  /** Undefined where nothing was learnt of the language. */
  readonly read: (text: string, language: TextLanguage) => LiftedText | undefined;
  /** Themes that are there with what was learnt, likeliest first. */
  readonly themes: (text: string, found: FoundTheme[]) => FoundTheme[];
}

/** Words that show why a theme was added. */
const wordsOfEvidence = 3;
const classes = 3;

/**
 * Makes a layer ready for use. `parents` has the parent of each theme of the taxonomy: themes that it does not know any
 * more are left out, and a finer theme stands for its parent, which is then not said besides.
 */
export function createLift(layer: Layer, parents: ReadonlyMap<string, string | undefined>): Lift {
  const sentiments = new Map(
    Object.entries(layer.sentiment).map(([language, one]) => [
      language,
      { ...one, row: createIndex(one.ids) },
    ]),
  );
  const themes = layer.themes
    .filter(one => parents.has(one.theme))
    .map(one => ({ ...one, row: createIndex(one.ids) }));

  function read(text: string, language: TextLanguage): LiftedText | undefined {
    const own = sentiments.get(language);
    return own === undefined ? undefined : { sentiment: lifted(own, text) };
  }

  function adjust(text: string, found: FoundTheme[]): FoundTheme[] {
    if (themes.length === 0) return found;
    const { ids, count } = extractForLayer(text);
    const value = layerValue(count);
    let result = found;
    for (const one of themes) {
      const { theme, bias, scale, row, weights, step } = one;
      const before = found.find(known => known.theme === theme);
      let sum = 0;
      for (let at = 0; at < count; at++) {
        const place = row(ids[at] ?? 0);
        if (place >= 0) sum += weights[place] ?? 0;
      }
      const odds = logOdds(before?.probability);
      const now = odds + bias + scale * odds + sum * step * value;
      if (before !== undefined && now <= 0) result = result.filter(known => known !== before);
      if (before === undefined && now > 0) {
        const spans = evidenceOf(text, one);
        if (spans.length > 0) result = [...result, { theme, probability: 1 / (1 + Math.exp(-now)), spans }];
      }
    }
    if (result === found) return found;
    const finer = new Set(result.map(({ theme }) => parents.get(theme)));
    return result
      .filter(({ theme }) => !finer.has(theme))
      .sort((a, b) => b.probability - a.probability || (a.theme < b.theme ? -1 : 1));
  }

  return { read, themes: adjust };
}

type Indexed = FeatureWeights & { readonly row: (id: number) => number };

/** Adds up what each word brings, once, so that every part of the text costs no more than its words. */
function lifted(layer: SentimentLayer & Indexed, text: string): LiftedText['sentiment'] {
  const { bias, scale, row, weights, step } = layer;
  const { ids, tokens, count, starts, tokenCount } = extractForLayer(text);
  const sums = new Float64Array(tokenCount * classes);
  const counts = new Uint32Array(tokenCount);
  const places = starts.slice(0, tokenCount);
  for (let at = 0; at < count; at++) {
    const token = tokens[at] ?? 0;
    counts[token] = (counts[token] ?? 0) + 1;
    const from = row(ids[at] ?? 0) * classes;
    if (from < 0) continue;
    for (let k = 0; k < classes; k++)
      sums[token * classes + k] = (sums[token * classes + k] ?? 0) + (weights[from + k] ?? 0);
  }
  return (base, start, end) => {
    const log = logOf(base);
    const added = new Float64Array(classes);
    let features = 0;
    for (let token = 0; token < tokenCount; token++) {
      const place = places[token] ?? 0;
      if (place < start || place >= end) continue;
      features += counts[token] ?? 0;
      for (let k = 0; k < classes; k++) added[k] = (added[k] ?? 0) + (sums[token * classes + k] ?? 0);
    }
    const value = step * layerValue(features);
    for (let k = 0; k < classes; k++)
      added[k] = Math.exp((1 + (scale[k] ?? 0)) * (log[k] ?? 0) + (bias[k] ?? 0) + value * (added[k] ?? 0));
    const [neg = 0, neu = 0, pos = 0] = added;
    const sum = neg + neu + pos;
    return { neg: neg / sum, neu: neu / sum, pos: pos / sum };
  };
}

/** The words that speak most for a theme, in order. */
function evidenceOf(text: string, { row, weights }: Indexed): FoundTheme['spans'] {
  const { ids, tokens, count, starts, ends, tokenCount } = extractForLayer(text);
  const sums = new Float64Array(tokenCount);
  for (let at = 0; at < count; at++) {
    const place = row(ids[at] ?? 0);
    if (place >= 0) sums[tokens[at] ?? 0] = (sums[tokens[at] ?? 0] ?? 0) + (weights[place] ?? 0);
  }
  return [...sums.keys()]
    .filter(token => (sums[token] ?? 0) > 0)
    .sort((a, b) => (sums[b] ?? 0) - (sums[a] ?? 0) || a - b)
    .slice(0, wordsOfEvidence)
    .sort((a, b) => a - b)
    .map(token => ({ start: starts[token] ?? 0, end: ends[token] ?? 0 }));
}
