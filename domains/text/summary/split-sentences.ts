import type { TextSpan } from '../model/reading.ts';
import { normalise, originalSpan } from '../normalise/normalise.ts';
import { clausesOf, sentencesOf, tokensOf } from '../segment/segment.ts';

/** A sentence of a text, ready to be compared with others. */
export interface Sentence {
  /** Of the original. */
  readonly span: TextSpan;
  /** Normalised words in order. */
  readonly words: readonly string[];
}

/** Texts without full stops are one long sentence: above so many words their clauses are looked at instead. */
const longestSentence = 35;

/** The sentences of an original text, longest ones in clauses. */
export function splitSentences(original: string): Sentence[] {
  const normalised = normalise(original);
  const { text } = normalised;
  const toSentence = ({ start, end }: { start: number; end: number }): Sentence => ({
    span: originalSpan(normalised, start, end),
    words: tokensOf(text.slice(start, end)).map(token => token.text),
  });
  return sentencesOf(text).flatMap(piece => {
    const sentence = toSentence(piece);
    if (sentence.words.length <= longestSentence) return [sentence];
    const inside = clausesOf(text.slice(piece.start, piece.end));
    return inside.map(({ start, end }) => toSentence({ start: piece.start + start, end: piece.start + end }));
  });
}
