import type { Judgement } from './judge.ts';
import { placeName, type Place, type Stream, type Sums } from './series.ts';

/** One series that was judged. */
export interface Seen {
  readonly sums: Sums;
  readonly judgement: Judgement;
  readonly better: boolean;
}

/** What got worse in one place, by scores and by texts without a score, and how many series of each were judged. */
export interface Gathered {
  readonly place: Place;
  readonly scores: Seen[];
  readonly texts: Seen[];
  scored: number;
  unscored: number;
}

export function gather(places: Map<string, Gathered>, { stream, place }: Sums): Gathered {
  const name = placeName(place);
  const known = places.get(name) ?? { place, scores: [], texts: [], scored: 0, unscored: 0 };
  places.set(name, known);
  if (stream.kind === 'score') known.scored++;
  else if (stream.unscored === true) known.unscored++;
  return known;
}

export function add(to: Gathered, one: Seen): void {
  if (one.sums.stream.kind === 'score') to.scores.push(one);
  else if (one.sums.stream.unscored === true) to.texts.push(one);
}

export interface Both {
  readonly p: number;
  readonly lead: Seen;
  readonly beside: Stream;
}

/** Scores and unscored texts of a place come from different records: their p values are those of independent tests. */
export function bothIn({ scores, texts, scored, unscored }: Gathered): Both | undefined {
  const score = strongest(scores);
  const text = strongest(texts);
  if (score === undefined || text === undefined) return undefined;
  const [p, q] = [leastOf(score.judgement.p, scored), leastOf(text.judgement.p, unscored)];
  const [lead, beside] = p <= q ? [score, text] : [text, score];
  return { p: bothOf(p, q), lead, beside: beside.sums.stream };
}

function strongest(seen: readonly Seen[]): Seen | undefined {
  return seen.reduce<Seen | undefined>(
    (best, one) => (best === undefined || one.judgement.p < best.judgement.p ? one : best),
    undefined,
  );
}

/** p of the least of `m` tests (Bonferroni). */
export function leastOf(p: number, m: number): number {
  return Math.min(1, p * Math.max(1, m));
}

/** p of two independent tests together: that their product is as small by chance (Fisher 1932). */
export function bothOf(p: number, q: number): number {
  const product = p * q;
  return product <= 0 ? 0 : product * (1 - Math.log(product));
}
