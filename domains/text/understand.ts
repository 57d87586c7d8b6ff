import { readFileSync } from 'node:fs';
import { readText, type AnalyseOptions, type JudgedClause, type ReadText, type Span } from './analyse.ts';
import { createIntentFinder } from './intents/create-intent-finder.ts';
import { createLift } from './learning/create-lift.ts';
import type { Layer } from './learning/layer.ts';
import { labelOf, type Probabilities, type SentimentLabel } from './model/sentiment.ts';
import { originalSpan, type Normalised } from './normalise/normalise.ts';
import { defaultTaxonomy } from './taxonomy/default-taxonomy.ts';
import type { Taxonomy } from './taxonomy/taxonomy.ts';
import { createThemeFinder, type FoundTheme, type ThemeFinder } from './themes/create-theme-finder.ts';
import { decodeThemeWeights, type ThemeWeights } from './themes/theme-weights.ts';

/** A theme that a text speaks of, and what the clauses that speak of it feel. */
export interface UnderstoodTheme {
  readonly theme: string;
  readonly sentiment: SentimentLabel;
  readonly probability: number;
  readonly spans: readonly Span[];
}

export interface UnderstoodIntent {
  readonly intent: string;
  readonly probability: number;
  readonly spans: readonly Span[];
}

/** Everything said of one text. All spans are of the original. */
export interface Understood extends Omit<ReadText, 'normalised' | 'pieces' | 'evidence'> {
  readonly themes: readonly UnderstoodTheme[];
  readonly intents: readonly UnderstoodIntent[];
  /** The words that carried the sentiment. */
  readonly spans: readonly Span[];
  /** What all of it was read from. */
  readonly normalised: Normalised;
}

/**
 * Makes the whole pipeline for a taxonomy, with what was learnt from corrections on top. Weights are read when a text first
 * needs them.
 */
export function createUnderstanding(taxonomy: Taxonomy = defaultTaxonomy, layer?: Layer) {
  const lift =
    layer && createLift(layer, new Map(taxonomy.themes.map(theme => [theme.key, theme.parent] as const)));
  let themeFinder: ThemeFinder | undefined;
  const intentFinder = createIntentFinder();
  return (original: string, options: AnalyseOptions = {}): Understood => {
    themeFinder ??= createThemeFinder(taxonomy, readThemeWeights());
    const { normalised, pieces, evidence, ...read } = readText(
      original,
      lift ? { ...options, lift } : options,
    );
    const language = read.lang === 'other' ? undefined : read.lang;
    const back = (spans: readonly { readonly start: number; readonly end: number }[]) =>
      spans.map(({ start, end }) => originalSpan(normalised, start, end));
    const base = themeFinder.find(normalised.text, language);
    const themes = (lift?.themes(normalised.text, read.lang, base) ?? base).map(found => ({
      theme: found.theme,
      sentiment: sentimentOfTheme(found, read, pieces),
      probability: rounded(found.probability),
      spans: back(found.spans),
    }));
    const intents = intentFinder
      .find(normalised.text, language, read.sentiment.probabilities)
      .map(({ intent, probability, spans }) => ({
        intent,
        probability: rounded(probability),
        spans: back(spans),
      }));
    return { ...read, themes, intents, spans: evidence, normalised };
  };
}

let standard: ReturnType<typeof createUnderstanding> | undefined;

/** Understands a text by the default taxonomy. */
export function understand(original: string, options: AnalyseOptions = {}): Understood {
  standard ??= createUnderstanding();
  return standard(original, options);
}

/** The mean of the clauses that a theme stands in. */
function sentimentOfTheme(
  theme: FoundTheme,
  { clauses, sentiment }: Pick<ReadText, 'clauses' | 'sentiment'>,
  pieces: ReadText['pieces'],
): SentimentLabel {
  const own = clauses.filter((_, at) =>
    theme.spans.some(span => span.start < (pieces[at]?.end ?? 0) && (pieces[at]?.start ?? 0) < span.end),
  );
  if (own.length === 0 || clauses.length < 2) return sentiment.label;
  return labelOf(
    meanOf(own),
    own.map(clause => clause.probabilities),
  );
}

function meanOf(clauses: readonly JudgedClause[]): Probabilities {
  const mean = (pick: (probabilities: Probabilities) => number) =>
    clauses.reduce((sum, clause) => sum + pick(clause.probabilities), 0) / clauses.length;
  return { neg: mean(p => p.neg), neu: mean(p => p.neu), pos: mean(p => p.pos) };
}

function readThemeWeights(): ThemeWeights | undefined {
  try {
    return decodeThemeWeights(readFileSync(new URL('./weights/themes.bin', import.meta.url)));
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') return undefined;
    throw error;
  }
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
