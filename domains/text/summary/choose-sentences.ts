import type { TextSpan } from '../model/reading.ts';
import type { SentimentLabel } from '../model/sentiment.ts';
import { dotSum, likeness, sentenceVectors, sumOf, type SentenceVector } from './sentence-vectors.ts';
import { sharePlaces } from './share-places.ts';
import { splitSentences } from './split-sentences.ts';

/** A text to be summed up. */
export interface TextToSum {
  readonly id: string;
  readonly text: string;
  readonly sentiment: SentimentLabel;
  /** Where it speaks of the subject, in the original; none: all of it does. */
  readonly spans?: readonly TextSpan[];
}

/** A sentence that stands for others, and where it is from. */
export interface ChosenSentence {
  readonly id: string;
  readonly span: TextSpan;
  readonly sentiment: SentimentLabel;
}

interface Candidate extends ChosenSentence {
  readonly words: readonly string[];
}

/** Weight of standing for many against being unlike what was chosen (Carbonell and Goldstein 1998). */
const forMany = 0.7;
/** Two sentences more alike than this are one. */
const nearlySame = 0.55;
const fewestWords = 4;
const mostWords = 32;
/** What a sentence outside these lengths is worth. */
const unusualLength = 0.4;

/**
 * Chooses up to `wanted` sentences of the originals, at most one of a text, that together stand for all: each side by how
 * many texts feel so, within a side those likest to all others (degree in the graph of cosines, Erkan and Radev 2004) and
 * unlike those already chosen (maximal marginal relevance). The same texts in any order give the same sentences; the side
 * with the most texts comes first.
 */
export function chooseSentences(texts: readonly TextToSum[], wanted = 5): ChosenSentence[] {
  const ordered = texts.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const candidates = ordered.flatMap(candidatesOf);
  const vectors = sentenceVectors(candidates.map(one => one.words));
  const counts = { neg: 0, mixed: 0, neu: 0, pos: 0 };
  for (const { sentiment } of ordered) counts[sentiment]++;
  const places = sharePlaces(counts, wanted);
  const chosen: { readonly at: number; readonly vector: SentenceVector }[] = [];
  const sides = (Object.keys(counts) as SentimentLabel[]).toSorted((a, b) => counts[b] - counts[a]);
  for (const side of sides) {
    const own = candidates.flatMap(({ id, sentiment, words }, at) => {
      const vector = vectors[at];
      return sentiment !== side || vector === undefined ? [] : [{ at, id, vector, words: words.length }];
    });
    const sum = sumOf(own.map(one => one.vector));
    const degrees = own.map(one => dotSum(one.vector, sum) * worthOfLength(one.words));
    const most = degrees.reduce((a, b) => Math.max(a, b), Number.MIN_VALUE);
    // How like each is to the likest of those chosen so far.
    const same = own.map(one => Math.max(0, ...chosen.map(other => likeness(one.vector, other.vector))));
    const taken = new Set<string>();
    for (let place = 0; place < places[side]; place++) {
      let best: (typeof own)[number] | undefined;
      let bestWorth = -Infinity;
      own.forEach((one, i) => {
        const like = same[i] ?? 0;
        if (like >= nearlySame || taken.has(one.id)) return;
        const worth = (forMany * (degrees[i] ?? 0)) / most - (1 - forMany) * like;
        if (worth > bestWorth) [best, bestWorth] = [one, worth];
      });
      const next = best;
      if (next === undefined) break;
      chosen.push(next);
      taken.add(next.id);
      own.forEach((one, i) => (same[i] = Math.max(same[i] ?? 0, likeness(one.vector, next.vector))));
    }
  }
  return chosen.flatMap(({ at }) => {
    const one = candidates[at];
    return one === undefined ? [] : [{ id: one.id, span: one.span, sentiment: one.sentiment }];
  });
}

/** Sentences of a text that speak of the subject. */
function candidatesOf({ id, text, sentiment, spans = [] }: TextToSum): Candidate[] {
  const sentences = splitSentences(text);
  const speaking =
    spans.length === 0
      ? sentences
      : sentences.filter(({ span }) => spans.some(([start, end]) => start < span[1] && span[0] < end));
  return speaking.map(({ span, words }) => ({ id, span, sentiment, words }));
}

function worthOfLength(words: number): number {
  return words >= fewestWords && words <= mostWords ? 1 : unusualLength;
}
