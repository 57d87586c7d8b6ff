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

/**
 * What came in of a stream in a place: at index d the sum over all days before day d, so that any stretch is one subtraction. Day 0 is
 * the same day in all that are judged together.
 */
export interface Sums {
  readonly stream: Counted;
  readonly place: Place;
  /** Texts of the place (for a theme) or answers (for a score). */
  readonly n: Float64Array;
  /** Badness: of texts 1 for one that speaks badly of the theme; of a score 0 (best) to 1 (worst). */
  readonly bad: Float64Array;
  /** Squares of badness; for a theme they are `bad` itself. */
  readonly squares: Float64Array;
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

/** Whether the second is the question of the first at all touchpoints together. */
export function isPartOf(one: Stream, all: Stream): boolean {
  return all.kind === 'score' && all.key === pooledKey(one);
}

/** '' of what belongs to none. */
export function touchpointOf({ kind, key }: Stream): string {
  return kind === 'score' ? (key.split(' ')[2] ?? '') : '';
}

export function streamName({ kind, key, unscored }: Counted): string {
  return `${kind} ${key}${unscored === true ? ' unscored' : ''}`;
}

const placeNames = new WeakMap<Place, string>();

/** The same for the same part, whatever the order of its conditions. Places are asked for theirs day after day. */
export function placeName(place: Place): string {
  const known = placeNames.get(place);
  if (known !== undefined) return known;
  const name = place
    .map(({ dimension, value }) => `${dimension}=${value}`)
    .sort()
    .join(' & ');
  placeNames.set(place, name);
  return name;
}
