import { textLanguages, type Taxonomy, type TextLanguage } from '../taxonomy/taxonomy.ts';
import type { CueMatch } from './cue-matcher.ts';
import { labelledTheme } from './labelled-categories.ts';
import { createThemeLexicon } from './theme-lexicon.ts';
import { createThemeModel } from './theme-model.ts';
import type { ThemeWeights } from './theme-weights.ts';

/** A theme that a text speaks of, with the words that say so. Offsets are of the normalised text. */
export interface FoundTheme {
  readonly theme: string;
  /** Calibrated where labelled texts exist (`labelledThemes`), else a judgement of the cues. */
  readonly probability: number;
  /** In order, not overlapping, never empty. */
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

export interface ThemeFinder {
  /** Themes of a normalised text, likeliest first. Without a language the words of all are read. */
  find(text: string, language?: TextLanguage): FoundTheme[];
}

/** Words that speak for a theme when none of its cues stands in the text. */
const wordsOfEvidence = 3;
/** A theme without a trained head is there from this summed weight of its cues on. */
const cuesNeeded = 1;
/** In a language without labelled texts, a head that no cue supports is believed from this probability on. */
const sureWithoutCues = 0.8;
/** Below this share of its head's threshold a finer theme's cues are not believed. */
const doubt = 0.35;

/** Finds themes by the taxonomy's words and, given weights, by what was learnt from labelled texts. */
export function createThemeFinder(taxonomy: Taxonomy, weights?: ThemeWeights): ThemeFinder {
  const lexicon = createThemeLexicon(taxonomy);
  const { keys, parents } = lexicon;
  const model = weights === undefined ? undefined : createThemeModel(weights);
  // Where each theme's cues go in the model, and which head judges it. A company's own theme has neither.
  const cueOf = Int16Array.from(keys, key => weights?.cueThemes.indexOf(key) ?? -1);
  const headOf = Int16Array.from(keys, key => weights?.heads.indexOf(labelledTheme(key) ?? '') ?? -1);
  const ownHead = Int16Array.from(keys, key => weights?.heads.indexOf(key) ?? -1);
  const cueScores = new Float32Array(weights?.cueThemes.length ?? 0);
  const scores = new Float32Array(keys.length);

  function find(text: string, language?: TextLanguage): FoundTheme[] {
    const matches = lexicon.match(text, language);
    if (model === undefined && matches.length === 0) return [];
    scores.fill(0);
    cueScores.fill(0);
    for (const { meaning, weight } of matches) {
      scores[meaning] = (scores[meaning] ?? 0) + weight;
      const cue = cueOf[meaning] ?? -1;
      if (cue >= 0) cueScores[cue] = (cueScores[cue] ?? 0) + weight;
    }
    const likely = model?.probabilities(text, cueScores, language);
    const column = language === undefined ? 0 : textLanguages.indexOf(language);
    const found: FoundTheme[] = [];
    const covered = new Set<number>();
    // Finer themes first: a theme that they stand for is not said twice.
    for (const finer of [true, false])
      for (let number = 0; number < keys.length; number++) {
        if ((parents[number] !== -1) !== finer || covered.has(number)) continue;
        const probability = judge(number, likely, column, language);
        if (probability === 0) continue;
        const spans = spansOf(number, matches, text, language ?? 'other');
        if (spans.length === 0) continue;
        found.push({ theme: keys[number] ?? '', probability, spans });
        const parent = parents[number] ?? -1;
        if (parent >= 0) covered.add(parent);
      }
    return found.sort((a, b) => b.probability - a.probability);
  }

  /** Probability of a theme that is there, or 0. */
  function judge(
    number: number,
    likely: Float32Array | undefined,
    column: number,
    language: TextLanguage | undefined,
  ): number {
    const score = scores[number] ?? 0;
    const head = headOf[number] ?? -1;
    const byCues = score >= cuesNeeded ? 1 - 0.45 / (score + 0.5) : 0;
    if (likely === undefined || weights === undefined || head < 0) return byCues;
    const p = likely[head] ?? 0;
    const threshold = weights.thresholds[head * textLanguages.length + column] ?? 0.5;
    if (ownHead[number] === head) {
      const foreign = language === undefined || !weights.languages.includes(language);
      const least = foreign && familyScore(number) === 0 ? Math.max(threshold, sureWithoutCues) : threshold;
      return p >= least ? p : 0;
    }
    return byCues > 0 && p >= threshold * doubt ? Math.min(byCues, Math.max(p, 0.5)) : 0;
  }

  /** Summed cues of a theme and of the finer themes below it. */
  function familyScore(number: number): number {
    let score = scores[number] ?? 0;
    parents.forEach((parent, child) => {
      if (parent === number) score += scores[child] ?? 0;
    });
    return score;
  }

  function spansOf(
    number: number,
    matches: readonly CueMatch[],
    text: string,
    language: TextLanguage | 'other',
  ) {
    const own = matches.filter(match => match.meaning === number);
    const shown = own.length > 0 ? own : matches.filter(match => parents[match.meaning] === number);
    if (shown.length > 0) return merged(shown);
    const head = ownHead[number] ?? -1;
    return head < 0 || model === undefined ? [] : model.evidence(text, head, wordsOfEvidence, language);
  }

  return { find };
}

function merged(matches: readonly { start: number; end: number }[]): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  for (const { start, end } of [...matches].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = spans.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else spans.push({ start, end });
  }
  return spans;
}
