/** What is followed over time: a theme spoken of badly, a kind of score, or how whole texts feel. */
export interface Stream {
  readonly kind: 'theme' | 'score';
  /** Key of the theme ('' is the text as a whole), or the name of what is scored. */
  readonly key: string;
}

/** A stream as it is counted: of a theme also in those texts alone that came without a score (records that scores know nothing of). */
export interface Counted extends Stream {
  readonly unscored?: true;
}

/** A part of the feedback: all of its conditions hold. An empty one is all feedback; two conditions are the most that is looked at. */
export type Place = readonly Condition[];

export interface Condition {
  /** 'touchpoint', 'channel', 'segment', 'language' or 'attribute.<name>'. */
  readonly dimension: string;
  readonly value: string;
}

/** What came in day by day. Day 0 is the same day in all series that are judged together. */
export interface Daily {
  /** Texts of the place (for a theme) or answers (for a score). */
  readonly n: ArrayLike<number>;
  /** Sum of badness: of texts 1 for one that speaks badly of the theme; of a score 0 (best) to 1 (worst). */
  readonly bad: ArrayLike<number>;
  /** Sum of its squares. Left out where badness is 0 or 1. */
  readonly squares?: ArrayLike<number>;
}

export interface Series {
  readonly stream: Counted;
  readonly place: Place;
  readonly days: Daily;
}

/** Sums over ranges of days in no time. */
export interface Sums {
  readonly stream: Counted;
  readonly place: Place;
  readonly n: Float64Array;
  readonly bad: Float64Array;
  readonly squares: Float64Array;
}

export function summed({ stream, place, days }: Series): Sums {
  const n = running(days.n);
  const bad = running(days.bad);
  return { stream, place, n, bad, squares: days.squares === undefined ? bad : running(days.squares) };
}

function running(values: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(values.length + 1);
  for (let day = 0; day < values.length; day++) sums[day + 1] = (sums[day] ?? 0) + (values[day] ?? 0);
  return sums;
}

/** Sum over the days [from, to). */
export function between(sums: Float64Array, from: number, to: number): number {
  return (sums[to] ?? 0) - (sums[from] ?? 0);
}

/**
 * Key of the same question at all touchpoints together, of a score's '<metric> <series> <touchpoint> <scale> <good>';
 * undefined for what belongs to no touchpoint.
 */
export function pooledKey({ kind, key }: Stream): string | undefined {
  const [metric, series, touchpoint, ...scale] = key.split(' ');
  if (kind !== 'score' || touchpoint === '' || scale.length !== 2) return undefined;
  return [metric, series, '', ...scale].join(' ');
}

export function streamName({ kind, key, unscored }: Counted): string {
  return `${kind} ${key}${unscored === true ? ' unscored' : ''}`;
}

/** The same for the same part, whatever the order of its conditions. */
export function placeName(place: Place): string {
  return place
    .map(({ dimension, value }) => `${dimension}=${value}`)
    .sort()
    .join(' & ');
}
