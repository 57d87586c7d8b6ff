import type { SentimentLabel } from '../model/sentiment.ts';

const sides = ['neg', 'mixed', 'neu', 'pos'] as const;
/** A side with at least this share of the texts is heard. */
const heardFrom = 0.15;

/**
 * How many of `places` sentences each side gets, by how many texts it has: every side of weight one, the rest by largest
 * remainder (Hamilton). Never more than it has texts.
 */
export function sharePlaces(
  texts: Readonly<Record<SentimentLabel, number>>,
  places: number,
): Record<SentimentLabel, number> {
  const all = sides.reduce((sum, side) => sum + texts[side], 0);
  const given = { neg: 0, mixed: 0, neu: 0, pos: 0 };
  let left = Math.min(places, all);
  const bySize = sides.toSorted((a, b) => texts[b] - texts[a]);
  for (const side of bySize)
    if (left > 0 && texts[side] > 0 && texts[side] >= all * heardFrom) {
      given[side] = 1;
      left--;
    }
  while (left > 0) {
    const want = (side: SentimentLabel) =>
      given[side] < texts[side] ? (texts[side] / all) * places - given[side] : -Infinity;
    const next = bySize.reduce((best, side) => (want(side) > want(best) ? side : best));
    given[next]++;
    left--;
  }
  return given;
}
