import type { TextLanguage } from '../language/detect-language.ts';
import { tokensOf } from '../segment/tokens.ts';
import type { Explained } from './classifier.ts';
import { isDegree, isGrammar } from './function-words.ts';

/** Words with at least this share of the weight of the heaviest one are shown, at most so many. */
const leastWeight = 0.4;
const mostWords = 5;

/**
 * Where a normalised text shows what it feels, in order. Grammar shows nothing, nor does "very" without what was very so.
 * Neighbours are one span: "not good".
 */
export function evidenceIn(
  text: string,
  { tokens }: Pick<Explained, 'tokens'>,
  language: TextLanguage,
): { readonly start: number; readonly end: number }[] {
  const telling = tokens.filter(({ start, end }) => !isGrammar(language, text.slice(start, end)));
  const most = telling.reduce((weight, token) => Math.max(weight, token.weight), 0);
  if (most <= 0) return [];
  const heavy = telling
    .filter(token => token.weight >= most * leastWeight)
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, mostWords)
    .toSorted((a, b) => a.start - b.start);
  const spans: { start: number; end: number }[] = [];
  for (const { start, end } of heavy) {
    const last = spans.at(-1);
    if (last !== undefined && text.slice(last.end, start).trim() === '') last.end = end;
    else spans.push({ start, end });
  }
  return spans.filter(({ start, end }) =>
    tokensOf(text.slice(start, end)).some(({ text: word }) => !isDegree(language, word)),
  );
}
