import { startsContrast } from './contrast.ts';
import { kindOf, tokensOf, wordUnit, type Token } from './tokens.ts';

export { tokensOf, type Token } from './tokens.ts';

/** A part of a normalised text. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

/** A clause cut off by a comma has at least this many words: «غذا، قیمت و برخورد خوب بود» stays whole. */
const shortestListed = 3;

/** Sentences: they end at . ! ? and line ends, not at the point of 3.5 nor between letters. */
export function sentencesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x0a) {
      add(pieces, text, start, at);
      start = at + 1;
    } else if (endsSentence(text, at, unit)) {
      add(pieces, text, start, at + 1);
      start = at + 1;
    }
  }
  add(pieces, text, start, text.length);
  return pieces;
}

/** Clauses: sentences cut at ; : ( ) - and commas between longer parts, and before but, ولی, لكن, nhưng and their like. */
export function clausesOf(text: string): Piece[] {
  return sentencesOf(text).flatMap(sentence => clausesOfSentence(text, sentence));
}

function clausesOfSentence(text: string, sentence: Piece): Piece[] {
  const tokens = tokensOf(text.slice(sentence.start, sentence.end));
  const pieces: Piece[] = [];
  let start = sentence.start;
  let words = 0;
  tokens.forEach((token, index) => {
    const at = sentence.start + token.start;
    const cut = words > 0 && cutBefore(text, sentence.start, tokens, index, words);
    if (cut) {
      add(pieces, text, start, at);
      start = at;
      words = 0;
    }
    words++;
  });
  add(pieces, text, start, sentence.end);
  return pieces;
}

function cutBefore(
  text: string,
  from: number,
  tokens: readonly Token[],
  index: number,
  words: number,
): boolean {
  const token = tokens[index];
  if (token === undefined) return false;
  if (startsContrast(token.text, tokens[index + 1]?.text)) return true;
  const between = text.slice(from + (tokens[index - 1]?.end ?? 0), from + token.start);
  if (/[;:()[\]]|(?:^|\s)-(?:\s|$)|\.\./u.test(between)) return true;
  return between.includes(',') && words >= shortestListed && tokens.length - index >= shortestListed;
}

function endsSentence(text: string, at: number, unit: number): boolean {
  if (unit === 0x21 || unit === 0x3f) return !isOneOf(text, at + 1, '!?');
  if (unit !== 0x2e || isOneOf(text, at + 1, '.!?')) return false;
  return at + 1 >= text.length || kindOf(text.charCodeAt(at + 1)) !== wordUnit;
}

function isOneOf(text: string, at: number, marks: string): boolean {
  return at < text.length && marks.includes(text.charAt(at));
}

/** Adds the part without the spaces around it; nothing when it holds no word or emoji. */
function add(pieces: Piece[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && text.charCodeAt(start) <= 0x20) start++;
  while (end > start && text.charCodeAt(end - 1) <= 0x20) end--;
  if (end > start && hasToken(text, start, end)) pieces.push({ start, end });
}

function hasToken(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (kindOf(text.charCodeAt(at)) !== 0) return true;
  return false;
}
