import type { SentimentLabel } from './sentiment.ts';

/** A stretch of the original that says something. */
export interface Mark {
  /** UTF-16 units of the original. */
  readonly start: number;
  readonly end: number;
  readonly sentiment: SentimentLabel;
  /** Key of the theme it speaks of; absent for words that only carry the sentiment. */
  readonly theme?: string;
}

/** A part of a text: together they are the text, none is empty. */
export interface Piece {
  readonly start: number;
  readonly text: string;
  /** Of several the narrowest that names a theme; absent where nothing was found. */
  readonly mark?: Mark;
  /** All themes that speak here. */
  readonly themes: readonly string[];
}

/** Cuts a text where marks begin and end. Marks may overlap; what lies outside the text is left out. */
export function markedPieces(text: string, marks: readonly Mark[]): Piece[] {
  const inside = marks
    .map(mark => ({ ...mark, start: Math.max(0, mark.start), end: Math.min(text.length, mark.end) }))
    .filter(mark => mark.start < mark.end)
    .sort((a, b) => Number(!a.theme) - Number(!b.theme) || a.end - a.start - (b.end - b.start));
  const cuts = [...new Set([0, text.length, ...inside.flatMap(mark => [mark.start, mark.end])])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((start, i) => {
    const end = cuts[i + 1] ?? text.length;
    const here = inside.filter(mark => mark.start < end && start < mark.end);
    const [mark] = here;
    return {
      start,
      text: text.slice(start, end),
      ...(mark && { mark }),
      themes: [...new Set(here.flatMap(({ theme }) => (theme === undefined ? [] : [theme])))],
    };
  });
}
