import { negatorHashes } from '../features/cue-words.ts';
import { hashOf } from '../features/hash.ts';
import { tokensOf } from '../segment/tokens.ts';
import { textLanguages, type TextLanguage } from '../taxonomy/taxonomy.ts';
import { createCueMatcher, type CueMatch, type MeaningfulCue } from '../themes/cue-matcher.ts';
import { parseCue } from '../themes/parse-cue.ts';
import { intents, type FoundIntent, type Intent } from './intent.ts';
import { intentCues } from './intent-cues.ts';

/** Probabilities of the sentiment of the same text. */
export interface SentimentOdds {
  readonly neg: number;
  readonly pos: number;
}

export interface IntentFinder {
  /** Intents of a normalised text. With its sentiment, complaint and praise follow it where words are silent. */
  find(text: string, language?: TextLanguage, sentiment?: SentimentOdds): FoundIntent[];
}

interface Evidence {
  score: number;
  spans: { start: number; end: number }[];
}

/** Finds intents by their words, the marks of a question, and the sentiment. */
export function createIntentFinder(): IntentFinder {
  const matcher = createCueMatcher(allCues());

  function find(text: string, language?: TextLanguage, sentiment?: SentimentOdds): FoundIntent[] {
    const evidence = new Map<Intent, Evidence>();
    const add = (intent: Intent, score: number, start: number, end: number) => {
      const known = evidence.get(intent) ?? { score: 0, spans: [] };
      evidence.set(intent, known);
      known.score += score;
      if (known.spans.every(span => end <= span.start || span.end <= start)) known.spans.push({ start, end });
    };
    const matches = matcher.match(text, language);
    for (const match of matches) {
      const intent = intents[match.meaning];
      if (intent === undefined || coveredByLonger(match, matches)) continue;
      if (intent === 'question') {
        if (match.words === 1 && !text.includes('?')) continue;
        add(intent, match.weight * 0.8, match.start, match.end);
      } else if (mayTurn.has(intent) && isNegated(text, match, language)) {
        if (intent === 'praise') add('complaint', 0.6, match.start, match.end);
      } else add(intent, match.weight, match.start, match.end);
    }
    const mark = text.indexOf('?');
    if (mark >= 0) add('question', 0.9, mark, mark + 1);
    if (sentiment !== undefined) weigh(evidence, sentiment, text.length);
    return [...evidence]
      .map(([intent, { score, spans }]) => ({
        intent,
        probability: odds(intent, score),
        spans: inOrder(spans),
      }))
      .filter(({ probability }) => probability >= 0.5)
      .sort((a, b) => b.probability - a.probability);
  }

  return { find };
}

/** A negative text that says what happened is a complaint though it never uses a word of complaint; praise likewise. */
function weigh(evidence: Map<Intent, Evidence>, { neg, pos }: SentimentOdds, length: number): void {
  const whole = { start: 0, end: length };
  for (const [intent, odds, other] of [
    ['complaint', neg, pos],
    ['praise', pos, neg],
  ] as const) {
    const known = evidence.get(intent) ?? { score: 0, spans: [] };
    const score = known.score * (other > 0.7 ? 0.3 : 1) + Math.max(0, odds - 0.35) * 2;
    if (score === 0 || length === 0) continue;
    evidence.set(intent, { score, spans: known.spans.length > 0 ? known.spans : [whole] });
  }
}

/** One cue is enough: .6 for a single word, nearing 1 with more. A threat or a danger is not missed for want of a second. */
function odds(intent: Intent, score: number): number {
  const eager = intent === 'churn' || intent === 'danger' ? 0.15 : 0;
  return 1 - Math.exp(-score * (0.95 + eager));
}

const mayTurn = new Set<Intent>(['praise', 'danger', 'churn']);
/** How far before an expression a negator reaches, in words; Persian and Arabic-script verbs carry theirs behind. */
const reach = 2;

function isNegated(text: string, match: CueMatch, language: TextLanguage | undefined): boolean {
  // Expressions of several words contain their negator: «دیگه نمی‌خرم», 'never again'.
  if (match.words > 1) return false;
  const before = tokensOf(text.slice(Math.max(0, match.start - 40), match.start));
  const after = language === 'fa' ? tokensOf(text.slice(match.end, match.end + 24)).slice(0, 1) : [];
  return [...before.slice(-reach), ...after].some(token => negatorHashes.has(hashOf(token.text)));
}

function coveredByLonger(short: CueMatch, matches: readonly CueMatch[]): boolean {
  return matches.some(
    long =>
      long.words > short.words &&
      long.first <= short.first &&
      long.first + long.words >= short.first + short.words,
  );
}

function inOrder(spans: readonly { start: number; end: number }[]) {
  return [...spans].sort((a, b) => a.start - b.start);
}

function allCues(): MeaningfulCue[] {
  return intents.flatMap((intent, meaning) =>
    textLanguages.flatMap(language =>
      intentCues[intent][language].split('|').flatMap(word => {
        const cue = parseCue(word);
        return cue === undefined ? [] : [{ ...cue, language, meaning }];
      }),
    ),
  );
}
