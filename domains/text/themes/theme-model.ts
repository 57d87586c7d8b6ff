import { extract } from '../features/extract.ts';
import type { View } from '../features/extract.ts';
import type { TextLanguage as SpokenLanguage } from '../language/detect-language.ts';
import { isDegree, isGrammar } from '../sentiment/function-words.ts';
import { textLanguages, type TextLanguage } from '../taxonomy/taxonomy.ts';
import type { ThemeWeights } from './theme-weights.ts';

/** Words and pairs of neighbours; the same in training and use. */
export const themeView: View = { words: 2, letters: [0, 0], negation: false, turn: false, gaps: false };

/** How strongly a theme's cues may count as a feature; also the scale of that feature. */
export const strongestCues = 2;

export interface ThemeModel {
  readonly weights: ThemeWeights;
  /** Probability of each head. `cueScores`: summed weights of cues by number in `cueThemes`. */
  probabilities(text: string, cueScores: Float32Array, language: TextLanguage | undefined): Float32Array;
  /** The words of the text that speak most for a head, in order; grammar only where there is nothing else. */
  evidence(
    text: string,
    head: number,
    most: number,
    language: SpokenLanguage,
  ): { readonly start: number; readonly end: number }[];
}

/** Makes weights ready for use. */
export function createThemeModel(weights: ThemeWeights): ThemeModel {
  const { heads, ids, rows, scales, biases, slopes, offsets, cueWeights } = weights;
  const width = heads.length;
  const rowOf = createIndex(ids);
  const sums = new Int32Array(width);
  const result = new Float32Array(width);
  const seen = new Int32Array(ids.length).fill(-1);
  let call = 0;

  function probabilities(
    text: string,
    cueScores: Float32Array,
    language: TextLanguage | undefined,
  ): Float32Array {
    const features = extract(text, themeView);
    sums.fill(0);
    call++;
    let distinct = 0;
    for (let at = 0; at < features.count; at++) {
      const row = rowOf(features.ids[at] ?? 0);
      if (row < 0 || seen[row] === call) continue;
      seen[row] = call;
      distinct++;
      const from = row * width;
      for (let head = 0; head < width; head++) sums[head] = (sums[head] ?? 0) + (rows[from + head] ?? 0);
    }
    const norm = 1 / Math.sqrt(Math.max(1, distinct));
    const column = language === undefined ? -1 : textLanguages.indexOf(language);
    for (let head = 0; head < width; head++) {
      let margin = (biases[head] ?? 0) + (sums[head] ?? 0) * (scales[head] ?? 0) * norm;
      for (let cue = 0; cue < cueScores.length; cue++) {
        const score = cueScores[cue] ?? 0;
        if (score !== 0) margin += Math.min(score, strongestCues) * (cueWeights[cue * width + head] ?? 0);
      }
      const place = head * textLanguages.length + Math.max(0, column);
      result[head] = 1 / (1 + Math.exp(-((slopes[place] ?? 1) * margin + (offsets[place] ?? 0))));
    }
    return result;
  }

  function evidence(text: string, head: number, most: number, language: SpokenLanguage) {
    const features = extract(text, themeView);
    const byToken = new Map<number, number>();
    const telling = new Set<number>();
    for (let at = 0; at < features.count; at++) {
      const row = rowOf(features.ids[at] ?? 0);
      const weight = row < 0 ? 0 : (rows[row * width + head] ?? 0);
      const token = features.tokens[at] ?? 0;
      if (weight > 0) byToken.set(token, (byToken.get(token) ?? 0) + weight);
      const word = text.slice(features.starts[token] ?? 0, features.ends[token] ?? 0);
      if (isContent(word, language)) telling.add(token);
    }
    const words = [...byToken];
    const content = words.filter(([token]) => telling.has(token));
    return (content.length > 0 ? content : words)
      .toSorted((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, most)
      .map(([token]) => ({ start: features.starts[token] ?? 0, end: features.ends[token] ?? 0 }))
      .sort((a, b) => a.start - b.start);
  }

  return { weights, probabilities, evidence };
}

/** An exclamation mark says as little of what is spoken about as "the" does. */
function isContent(word: string, language: SpokenLanguage): boolean {
  return /[\p{L}\p{N}\p{S}]/u.test(word) && !isGrammar(language, word) && !isDegree(language, word);
}

/** Row of a hash, or −1: open addressing, a third full. */
export function createIndex(ids: Uint32Array): (id: number) => number {
  let size = 1024;
  while (size < ids.length * 3) size *= 2;
  const slots = new Int32Array(size).fill(-1);
  const mask = size - 1;
  ids.forEach((id, row) => {
    let slot = id & mask;
    while ((slots[slot] ?? -1) >= 0) slot = (slot + 1) & mask;
    slots[slot] = row;
  });
  return id => {
    let slot = id & mask;
    for (;;) {
      const row = slots[slot] ?? -1;
      if (row < 0 || ids[row] === id) return row;
      slot = (slot + 1) & mask;
    }
  };
}
