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
  readonly vector: SentenceVector;
}

const nothing: SentenceVector = { places: new Uint32Array(), weights: new Float64Array() };

/** Weight of standing for many against being unlike what was chosen. */
const forMany = 0.7;
/** Two sentences more alike than this are one. */
const nearlySame = 0.55;
/** What a term still counts for after a sentence said it (SumBasic, Nenkova and Vanderwende 2005). */
const saidAlready = 0.25;
const fewestWords = 4;
const mostWords = 32;
/** What a sentence outside these lengths is worth. */
const unusualLength = 0.4;

/**
 * Chooses up to `wanted` sentences of the originals, at most one of a text, that together stand for all: each side by how
 * many texts feel so, the side with the most texts first. The same texts in any order give the same sentences. `mostAlike`
 * (cosine): from there on two are one.
 */
export function chooseSentences(
  texts: readonly TextToSum[],
  wanted = 5,
  mostAlike = nearlySame,
): ChosenSentence[] {
  const ordered = texts.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const sentences = ordered.flatMap(sentencesOn);
  const vectors = sentenceVectors(sentences.map(one => one.words));
  const candidates = sentences.map((one, at): Candidate => ({ ...one, vector: vectors[at] ?? nothing }));
  const counts = { neg: 0, mixed: 0, neu: 0, pos: 0 };
  for (const { sentiment } of ordered) counts[sentiment]++;
  const places = sharePlaces(counts, wanted);
  const chosen: Candidate[] = [];
  for (const side of (Object.keys(counts) as SentimentLabel[]).toSorted((a, b) => counts[b] - counts[a]))
    addFrom(
      candidates.filter(({ sentiment }) => sentiment === side),
      places[side],
      mostAlike,
      chosen,
    );
  return chosen.map(({ id, span, sentiment }) => ({ id, span, sentiment }));
}

/**
 * Adds `places` candidates to those chosen: likest to all others (degree in the graph of cosines, Erkan and Radev 2004) in
 * what was not said yet, and unlike what was chosen (maximal marginal relevance, Carbonell and Goldstein 1998).
 */
function addFrom(
  candidates: readonly Candidate[],
  places: number,
  mostAlike: number,
  chosen: Candidate[],
): void {
  const sum = sumOf(candidates.map(one => one.vector));
  const degrees = () => candidates.map(one => dotSum(one.vector, sum) * worthOfLength(one.words.length));
  const most = degrees().reduce((a, b) => Math.max(a, b), Number.MIN_VALUE);
  // How like each is to the likest of those chosen so far.
  const same = candidates.map(one =>
    chosen.reduce((max, other) => Math.max(max, likeness(one.vector, other.vector)), 0),
  );
  const taken = new Set<string>();
  for (let place = 0; place < places; place++) {
    const now = degrees();
    let best: Candidate | undefined;
    let bestWorth = -Infinity;
    for (const [at, one] of candidates.entries()) {
      const like = same[at] ?? 0;
      if (like >= mostAlike || taken.has(one.id)) continue;
      const worth = (forMany * (now[at] ?? 0)) / most - (1 - forMany) * like;
      if (worth > bestWorth) [best, bestWorth] = [one, worth];
    }
    if (best === undefined) return;
    chosen.push(best);
    taken.add(best.id);
    for (const term of best.vector.places) sum[term] = (sum[term] ?? 0) * saidAlready;
    for (const [at, one] of candidates.entries())
      same[at] = Math.max(same[at] ?? 0, likeness(one.vector, best.vector));
  }
}

/** Sentences of a text that speak of the subject. */
function sentencesOn({ id, text, sentiment, spans = [] }: TextToSum): Omit<Candidate, 'vector'>[] {
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
