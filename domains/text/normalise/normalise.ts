import { dropped, expanded, expansionOf, foldCluster, letterOf } from './letters.ts';
import { isVietnameseLetter, respell } from './vietnamese.ts';
import type { Normalised } from './normalised.ts';
import { respellWords } from './respell-words.ts';
import { Writer } from './writer.ts';

export type { Normalised };

const writer = new Writer();

/** Normalises any string, lone surrogates included; `normalise(n.text).text` is `n.text`. */
export function normalise(original: string): Normalised {
  writer.begin();
  let vietnamese = false;
  const length = original.length;
  let end = 0;
  for (let at = 0; at < length; at = end) {
    const unit = original.charCodeAt(at);
    end = at + 1;
    if (end < length && isMark(original.charCodeAt(end))) {
      end = endOfMarks(original, end);
      for (const letter of foldCluster(original.slice(at, end))) writeLetter(letter, at, end);
    } else if (unit >= 0xd800 && unit <= 0xdfff) {
      end = at + (isPair(unit, original.charCodeAt(end)) ? 2 : 1);
      if (end === at + 2) writePair(original.slice(at, end), at, end);
    } else {
      const letter = letterOf(unit);
      if (letter === expanded) for (const each of expansionOf(unit)) writeLetter(each, at, end);
      else if (letter !== dropped) writer.write(letter, at, end);
      else writer.extend(end);
    }
  }
  vietnamese = writer.some(isVietnameseLetter);
  const written = writer.end();
  return vietnamese ? respellWords(written, respell) : written;
}

/** The range of the original that a range of the normalised text came from: every unit of it, whole. */
export function originalSpan(n: Normalised, start: number, end: number): readonly [number, number] {
  const { map } = n;
  const last = map.length - 1;
  const from = Math.max(0, Math.min(start, last));
  const first = map[from] ?? 0;
  if (end <= from) return [first, first];
  let to = Math.min(end, last);
  const inside = map[to - 1] ?? 0;
  while (to < last && (map[to] ?? 0) <= inside) to++;
  return [first, map[to] ?? first];
}

function writeLetter(letter: string, at: number, end: number): void {
  if (letter.length === 2) writer.writePair(letter.charCodeAt(0), letter.charCodeAt(1), at, end);
  else if (!isMark(letter.charCodeAt(0))) writer.write(letter.charCodeAt(0), at, end);
  else writer.extend(end);
}

/** Letters of other planes (𝓰𝓸𝓸𝓭) become plain, skin tones and tags go, emoji stay. */
function writePair(pair: string, at: number, end: number): void {
  const code = pair.codePointAt(0) ?? 0;
  if (code >= 0x1_f3fb && code <= 0x1_f3ff) return writer.extend(end);
  if (code >= 0x1_f300 && code <= 0x1_faff)
    return writer.writePair(pair.charCodeAt(0), pair.charCodeAt(1), at, end);
  const folded = foldCluster(pair);
  if (folded === '') writer.extend(end);
  for (const letter of folded) writeLetter(letter, at, end);
}

function isMark(unit: number): boolean {
  return unit >= 0x300 && unit <= 0x36f;
}

function endOfMarks(text: string, from: number): number {
  let end = from;
  while (end < text.length && isMark(text.charCodeAt(end))) end++;
  return end;
}

function isPair(high: number, low: number): boolean {
  return high <= 0xdbff && low >= 0xdc00 && low <= 0xdfff;
}
