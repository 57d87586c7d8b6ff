import { detectFrom, type TextLanguage } from './language/detect-language.ts';
import { inOwnScript } from './language/latinised.ts';
import { impressionOf } from './learning/impression.ts';
import type { Lift } from './learning/create-lift.ts';
import { labelOf, likeliest, polarities, type Probabilities, type Sentiment } from './model/sentiment.ts';
import { normalise, originalSpan, type Normalised } from './normalise/normalise.ts';
import { respellWords } from './normalise/respell-words.ts';
import { clausesOf, type Piece } from './segment/segment.ts';
import type { Classifier } from './sentiment/classifier.ts';
import { evidenceIn } from './sentiment/evidence.ts';
import { loadClassifier } from './weights/load-classifier.ts';

/** From and to in UTF-16 units of the original text. */
export type Span = readonly [start: number, end: number];

/** A part of the text and what it feels. */
export interface JudgedClause extends Sentiment {
  readonly span: Span;
}

export interface ReadText {
  readonly lang: TextLanguage;
  /** Other languages in it, and whether it is Persian or Arabic in Latin letters. */
  readonly mixed: readonly TextLanguage[];
  readonly latinised: boolean;
  readonly sentiment: Sentiment;
  /** One when the text has one clause. */
  readonly clauses: readonly JudgedClause[];
  /** The words that carried the sentiment, in order. */
  readonly evidence: readonly Span[];
  /** What the next steps work on. */
  readonly normalised: Normalised;
  readonly pieces: readonly Piece[];
}

/** What a plugged model said of a text or clause of that language beforehand; undefined where the base is to be asked. */
export type Judge = (language: TextLanguage, original: string) => Probabilities | undefined;

export interface AnalyseOptions {
  /** Known beforehand (the survey's language); else told by the text. */
  readonly language?: TextLanguage | undefined;
  readonly judge?: Judge | undefined;
  /** What was learnt from corrections. */
  readonly lift?: Lift | undefined;
}

const unknown: Probabilities = { neg: 1 / 3, neu: 1 / 3, pos: 1 / 3 };

/** Language, sentiment of the whole and of each clause, and the evidence; reads the weights on first use. */
export function readText(original: string, options: AnalyseOptions = {}): ReadText {
  const { normalised, lang, mixed, latinised } = prepare(original, options.language);
  const classifier = classifierOf(lang);
  const { text } = normalised;
  const said = options.judge?.(lang, original);
  // The base finds the words also for what another model said.
  let explained = classifier?.explain(text, said && polarities.indexOf(likeliest(said)));
  const base = said ?? toProbabilities(explained?.probabilities);
  const lifted = options.lift?.read(text, lang);
  const whole = lifted?.sentiment(base, impressionOf(classifier), 0, text.length) ?? base;
  const side = likeliest(whole);
  // Nor is what was learnt shown by words that say the opposite.
  if (side !== likeliest(base)) explained = classifier?.explain(text, polarities.indexOf(side));
  const pieces = clausesOf(text);
  const spans = pieces.map(({ start, end }) => originalSpan(normalised, start, end));
  const judged =
    pieces.length < 2
      ? [whole]
      : pieces.map(({ start, end }, at) => {
          const plugged = options.judge?.(lang, original.slice(...(spans[at] ?? [0, 0])));
          if (plugged !== undefined && lifted === undefined) return plugged;
          // The base is asked for what its network sees, also where another model judges.
          const own = judge(classifier, text.slice(start, end));
          return lifted?.sentiment(plugged ?? own, impressionOf(classifier), start, end) ?? own;
        });
  const clauses = spans.map((span, at): JudgedClause => {
    const probabilities = judged[at] ?? whole;
    return { span, label: labelOf(probabilities, []), probabilities };
  });
  const sentiment = { label: labelOf(whole, judged), probabilities: whole };
  const evidence =
    explained === undefined
      ? []
      : evidenceIn(text, explained, lang).map(({ start, end }) => originalSpan(normalised, start, end));
  return { lang, mixed, latinised, sentiment, clauses, evidence, normalised, pieces };
}

/** Sentiment of the whole only: the quick way for many texts. */
export function sentimentOf(original: string, options: AnalyseOptions = {}): Probabilities {
  const { normalised, lang } = prepare(original, options.language);
  return options.judge?.(lang, original) ?? judge(classifierOf(lang), normalised.text);
}

/** A text in that language as the steps after normalisation read it. */
export function normalisedOf(original: string, language: TextLanguage): string {
  return prepare(original, language).normalised.text;
}

/** The text and its clauses as readText will ask a judge about them. */
export function originalsOf(
  original: string,
  options: AnalyseOptions = {},
): { readonly lang: TextLanguage; readonly parts: readonly string[] } {
  const { normalised, lang } = prepare(original, options.language);
  const pieces = clausesOf(normalised.text);
  const clauses = pieces.length < 2 ? [] : pieces;
  return {
    lang,
    parts: [
      original,
      ...clauses.map(({ start, end }) => original.slice(...originalSpan(normalised, start, end))),
    ],
  };
}

/** Normalised, and in its own script where it is Persian or Arabic in Latin letters. */
function prepare(original: string, known: TextLanguage | undefined) {
  const normalised = normalise(original);
  // A language that is known needs no telling, unless Latin letters raise the question in which script it is.
  const sure =
    known !== undefined && known !== 'other' && !(isArabicScript(known) && hasNoArabic(normalised.text));
  const found = sure
    ? { language: known, mixed: [], latinised: false }
    : detectFrom(original.slice(0, 600), normalised.text.slice(0, 600));
  const lang = known ?? found.language;
  const latinised = found.latinised && found.language === lang;
  const own = latinised && (lang === 'fa' || lang === 'ar') ? lang : undefined;
  return {
    normalised: own === undefined ? normalised : respellWords(normalised, word => inOwnScript(own, word)),
    lang,
    mixed: found.mixed,
    latinised,
  };
}

function isArabicScript(language: TextLanguage): boolean {
  return language === 'fa' || language === 'ar';
}

function hasNoArabic(text: string): boolean {
  return !/[\u0600-\u06ff]/u.test(text);
}

/** Other languages are read with the English classifier, which knows emoji and borrowed words. */
export function classifierOf(language: TextLanguage): Classifier | undefined {
  return loadClassifier(language === 'other' ? 'en' : language);
}

function judge(classifier: Classifier | undefined, text: string): Probabilities {
  return toProbabilities(classifier?.classify(text));
}

function toProbabilities(values: Float64Array | undefined): Probabilities {
  if (values === undefined) return unknown;
  const [neg = 0, neu = 0, pos = 0] = values;
  return { neg, neu, pos };
}
