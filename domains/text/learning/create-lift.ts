import type { TextLanguage } from '../language/detect-language.ts';
import type { Probabilities } from '../model/sentiment.ts';
import type { FoundTheme } from '../themes/create-theme-finder.ts';
import { createIndex } from '../themes/theme-model.ts';
import { logOdds } from './fit-themes.ts';
import type { Impression } from './impression.ts';
import { extractForLayer, layerValue } from './layer-features.ts';
import type { FeatureWeights, Layer, SentimentLayer, ThemeLayer } from './layer.ts';
import { leastProbability } from './learnt-text.ts';

/** A text as a layer sees it. Offsets are of the normalised text. */
export interface LiftedText {
  /** What the base said of a part of the text, and saw in it, with what was learnt. */
  readonly sentiment: (
    base: Probabilities,
    impression: Impression,
    start: number,
    end: number,
  ) => Probabilities;
}

/** What a layer makes of the base's answers. */
export interface Lift {
  /** Undefined where nothing was learnt of the language's sentiment. */
  readonly read: (text: string, language: TextLanguage) => LiftedText | undefined;
  /** Themes that are there with what was learnt, likeliest first. */
  readonly themes: (text: string, language: TextLanguage, found: FoundTheme[]) => FoundTheme[];
}

/** Words that show why a theme was added. */
const wordsOfEvidence = 3;
const classes = 3;

/**
 * Makes a layer ready for use. `parents` has the parent of each theme of the taxonomy: themes that it does not know any
 * more are left out, and a finer theme stands for its parent, which is then not said besides.
 */
export function createLift(layer: Layer, parents: ReadonlyMap<string, string | undefined>): Lift {
  const themes = layer.themes
    .filter(one => parents.has(one.theme))
    .map(one => ({ ...one, row: createIndex(one.ids) }));
  const tables = new Map<TextLanguage, Table>();
  let last: Summed | undefined;

  /** Every text is gone through once, for its sentiment and its themes. */
  function summed(text: string, language: TextLanguage): Summed {
    if (last?.text === text && last.language === language) return last;
    const known = tables.get(language) ?? createTable([layer.sentiment[language], ...themes]);
    tables.set(language, known);
    last = { text, language, ...sumUp(known, text) };
    return last;
  }

  function read(text: string, language: TextLanguage): LiftedText | undefined {
    const own = layer.sentiment[language];
    return own && { sentiment: lifted(own, summed(text, language)) };
  }

  function adjust(text: string, language: TextLanguage, found: FoundTheme[]): FoundTheme[] {
    if (themes.length === 0) return found;
    const { themeSums, count } = summed(text, language);
    const value = layerValue(count);
    let result = found;
    themes.forEach((one, number) => {
      const { theme, bias, scale, step } = one;
      const before = found.find(known => known.theme === theme);
      const odds = logOdds(before?.probability);
      const now = odds + bias + scale * odds + (themeSums[number] ?? 0) * step * value;
      if (before !== undefined && now <= 0) result = result.filter(known => known !== before);
      if (before === undefined && now > 0) {
        const spans = evidenceOf(text, one);
        if (spans.length > 0) result = [...result, { theme, probability: 1 / (1 + Math.exp(-now)), spans }];
      }
    });
    if (result === found) return found;
    const finer = new Set(result.map(({ theme }) => parents.get(theme)));
    return result
      .filter(({ theme }) => !finer.has(theme))
      .sort((a, b) => b.probability - a.probability || (a.theme < b.theme ? -1 : 1));
  }

  return { read, themes: adjust };
}

/** Weights of all parts by feature: three columns of sentiment, then one of each theme. */
interface Table {
  readonly row: (id: number) => number;
  readonly width: number;
  readonly weights: Int8Array;
}

function createTable([sentiment, ...themes]: readonly (FeatureWeights | undefined)[]): Table {
  const ids = new Set<number>(sentiment?.ids);
  for (const theme of themes) for (const id of theme?.ids ?? []) ids.add(id);
  const row = createIndex(Uint32Array.from(ids));
  const width = classes + themes.length;
  const weights = new Int8Array(ids.size * width);
  const place = (part: FeatureWeights | undefined, column: number, columns: number) =>
    part?.ids.forEach((id, at) => {
      const from = row(id) * width + column;
      for (let k = 0; k < columns; k++) weights[from + k] = part.weights[at * columns + k] ?? 0;
    });
  place(sentiment, 0, classes);
  themes.forEach((theme, number) => place(theme, classes + number, 1));
  return { row, width, weights };
}

interface Summed {
  readonly text: string;
  readonly language: TextLanguage;
  /** By token: where it starts, its features, and what they bring to each class. */
  readonly starts: Uint32Array;
  readonly counts: Uint16Array;
  readonly sums: Int32Array;
  readonly themeSums: Int32Array;
  /** Features of the text. */
  readonly count: number;
}

/** Adds up what each word brings, once, so that every part of the text costs no more than its words. */
function sumUp({ row, width, weights }: Table, text: string): Omit<Summed, 'text' | 'language'> {
  const { ids, tokens, count, starts, tokenCount } = extractForLayer(text);
  const sums = new Int32Array(tokenCount * classes);
  const counts = new Uint16Array(tokenCount);
  const themeSums = new Int32Array(width - classes);
  for (let at = 0; at < count; at++) {
    const token = tokens[at] ?? 0;
    counts[token] = (counts[token] ?? 0) + 1;
    const found = row(ids[at] ?? 0);
    if (found < 0) continue;
    const from = found * width;
    const to = token * classes;
    sums[to] = (sums[to] ?? 0) + (weights[from] ?? 0);
    sums[to + 1] = (sums[to + 1] ?? 0) + (weights[from + 1] ?? 0);
    sums[to + 2] = (sums[to + 2] ?? 0) + (weights[from + 2] ?? 0);
    for (let k = classes; k < width; k++)
      themeSums[k - classes] = (themeSums[k - classes] ?? 0) + (weights[from + k] ?? 0);
  }
  return { starts: starts.slice(0, tokenCount), counts, sums, themeSums, count };
}

function lifted({ bias, scale, step, network }: SentimentLayer, read: Summed): LiftedText['sentiment'] {
  const { starts, counts, sums } = read;
  return (base, impression, start, end) => {
    let features = 0;
    let [neg, neu, pos] = [0, 0, 0];
    for (let token = 0; token < starts.length; token++) {
      const place = starts[token] ?? 0;
      if (place < start || place >= end) continue;
      features += counts[token] ?? 0;
      neg += sums[token * classes] ?? 0;
      neu += sums[token * classes + 1] ?? 0;
      pos += sums[token * classes + 2] ?? 0;
    }
    const value = step * layerValue(features);
    const seen = network && sumOfSeen(network, impression);
    const raised = (probability: number, k: number, sum: number) =>
      Math.exp(
        (1 + (scale[k] ?? 0)) * Math.log(Math.max(probability, leastProbability)) +
          (bias[k] ?? 0) +
          value * sum +
          (seen?.[k] ?? 0),
      );
    neg = raised(base.neg, 0, neg);
    neu = raised(base.neu, 1, neu);
    pos = raised(base.pos, 2, pos);
    const all = neg + neu + pos;
    return { neg: neg / all, neu: neu / all, pos: pos / all };
  };
}

function sumOfSeen(
  { mark, bias, weights }: NonNullable<SentimentLayer['network']>,
  { mark: own, seen }: Impression,
): readonly number[] | undefined {
  if (own !== mark) return undefined;
  let [neg = 0, neu = 0, pos = 0] = bias;
  for (let d = 0; d < seen.length; d++) {
    const value = seen[d] ?? 0;
    neg += value * (weights[d * classes] ?? 0);
    neu += value * (weights[d * classes + 1] ?? 0);
    pos += value * (weights[d * classes + 2] ?? 0);
  }
  return [neg, neu, pos];
}

/** The words that speak most for a theme, in order. */
function evidenceOf(text: string, { row, weights }: ThemeLayer & Pick<Table, 'row'>): FoundTheme['spans'] {
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
