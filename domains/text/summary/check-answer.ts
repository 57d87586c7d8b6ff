import type { Probabilities } from '../model/sentiment.ts';
import { isSupported } from './is-supported.ts';
import type { CitedSentence } from './read-answer.ts';

/** What was sent of one record. */
export interface GivenText {
  readonly id: string;
  /** Masked. */
  readonly text: string;
}

/** A sentence that holds, by the records that it rests on. */
export interface WrittenSentence {
  readonly text: string;
  readonly cites: readonly string[];
}

const mostShown = 6;
/** From here on a text is surely of one side. */
const surely = 0.8;

/**
 * The sentences of an answer that what they cite can say: every number cited is one of `given` (1 is the first), words and
 * numbers stand there (is-supported.ts). `dropped` counts the others.
 */
export function checkAnswer(
  sentences: readonly CitedSentence[],
  given: readonly GivenText[],
): { readonly kept: readonly WrittenSentence[]; readonly dropped: number } {
  const kept = sentences.flatMap(({ text, cites }): WrittenSentence[] => {
    const sources = cites.map(number => given[number - 1]);
    if (sources.length === 0 || !sources.every(one => one !== undefined)) return [];
    const holds = isSupported(
      text,
      sources.map(one => one.text),
    );
    return holds ? [{ text, cites: sources.map(one => one.id) }] : [];
  });
  return { kept: kept.slice(0, mostShown), dropped: sentences.length - kept.length };
}

/** Whether a sentence is surely of one side and everything it cites surely of the other. */
export function turnsRound(sentence: Probabilities, cited: readonly Probabilities[]): boolean {
  const against = (mine: 'neg' | 'pos', other: 'neg' | 'pos') =>
    sentence[mine] >= surely && cited.length > 0 && cited.every(one => one[other] >= surely);
  return against('pos', 'neg') || against('neg', 'pos');
}
