import { placeName, pooledKey, streamName, type Counted, type Place, type Series } from './series.ts';

/** One piece of feedback as discovery sees it. */
export interface Observation {
  readonly day: number;
  /** By dimension; what is not known is left out. */
  readonly parts: Readonly<Record<string, string>>;
  /** Keys of themes that its text speaks of badly ('' when all of it feels bad); undefined without a text. */
  readonly badly: readonly string[] | undefined;
  /** Name of what was scored, and its badness from 0 to 1. */
  readonly scores: readonly (readonly [string, number])[];
}

/** Where discovery reads what came in: from memory, or from the analytics store. */
export interface Observations {
  /** Days that are covered; the series have so many. */
  readonly days: number;
  /** Every stream in all feedback and in every part of one condition. */
  singles(): Promise<readonly Series[]>;
  /** A stream within a place and outside of others: in that place as a whole, and with `split` by every further condition. */
  within(
    stream: Counted,
    place: Place,
    without: readonly Place[],
    split: boolean,
  ): Promise<readonly Series[]>;
}

/** Where something counted: which observation, and how bad. */
interface Mark {
  readonly at: number;
  readonly bad: number;
}

/** Observations in memory: of tests and of the benchmark. */
export function observationTable(records: readonly Observation[], days: number): Observations {
  const kept = records.filter(({ day }) => day >= 0 && day < days);
  const codes = new Map<string, (string | undefined)[]>();
  const texts: Mark[] = [];
  const streams = new Map<string, { readonly stream: Counted; readonly marks: Mark[] }>();
  const note = (stream: Counted, at: number, bad: number) => {
    const name = streamName(stream);
    const known = streams.get(name) ?? { stream, marks: [] };
    streams.set(name, known);
    known.marks.push({ at, bad });
  };
  kept.forEach(({ parts, badly, scores }, at) => {
    for (const dimension in parts) {
      const values = codes.get(dimension) ?? [];
      codes.set(dimension, values);
      values[at] = parts[dimension];
    }
    texts.push({ at, bad: 0 });
    for (const key of badly ?? []) note({ kind: 'theme', key }, at, 1);
    for (const [key, bad] of scores) note({ kind: 'score', key }, at, bad);
    for (const [key, bad] of everywhere(scores)) note({ kind: 'score', key }, at, bad);
    if (scores.length === 0)
      for (const key of badly ?? []) note({ kind: 'theme', key, unscored: true }, at, 1);
  });
  /** Whether an observation lies in a place; its dimensions are looked up once, for it is asked of every mark. */
  const liesIn = (place: Place): ((at: number) => boolean) => {
    const held = place.map(({ dimension, value }) => ({ values: codes.get(dimension) ?? [], value }));
    const [first, second] = held;
    if (first === undefined) return () => true;
    if (second === undefined) return at => first.values[at] === first.value;
    return at => held.every(({ values, value }) => values[at] === value);
  };

  /** Sums by day of the marks that lie there: under '' in the place as a whole, else by 'dimension=value'. */
  const sum = (marks: readonly Mark[], place: Place, without: readonly Place[], split: boolean) => {
    const lies = liesIn(place);
    const others = without.map(liesIn);
    const there = marks.filter(({ at }) => lies(at) && !others.some(other => other(at)));
    const sums = new Map<string, { readonly place: Place; readonly days: MutableDaily }>();
    sums.set('', { place, days: daily(days) });
    const fixed = new Set(place.map(({ dimension }) => dimension));
    const add = ({ days: to }: { readonly days: MutableDaily }, { at, bad }: Mark) => {
      const day = kept[at]?.day ?? 0;
      to.n[day] = (to.n[day] ?? 0) + 1;
      to.bad[day] = (to.bad[day] ?? 0) + bad;
      to.squares[day] = (to.squares[day] ?? 0) + bad * bad;
    };
    const whole = sums.get('');
    if (whole !== undefined) for (const mark of there) add(whole, mark);
    if (!split) return sums;
    for (const [dimension, values] of codes) {
      if (fixed.has(dimension)) continue;
      const parts = new Map<string, { readonly place: Place; readonly days: MutableDaily }>();
      for (const mark of there) {
        const value = values[mark.at];
        if (value === undefined) continue;
        let part = parts.get(value);
        if (part === undefined)
          parts.set(value, (part = { place: [...place, { dimension, value }], days: daily(days) }));
        add(part, mark);
      }
      for (const part of parts.values()) sums.set(placeName(part.place), part);
    }
    return sums;
  };
  const exposures = new Map<string, ReturnType<typeof sum>>();
  const textsOf = (place: Place, without: readonly Place[], split: boolean) => {
    const name = [placeName(place), ...without.map(placeName), String(split)].join(' | ');
    const known = exposures.get(name) ?? sum(texts, place, without, split);
    exposures.set(name, known);
    return known;
  };
  const seriesOf = (stream: Counted, place: Place, without: readonly Place[], split: boolean): Series[] => {
    const marks = streams.get(streamName(stream))?.marks ?? [];
    const found = sum(marks, place, without, split);
    if (stream.kind === 'score')
      // A score belongs to a touchpoint already: its name says to which.
      return [...found.values()].flatMap(one =>
        one.place.at(-1)?.dimension === 'touchpoint' && one.place !== place ? [] : [{ stream, ...one }],
      );
    const all = textsOf(place, without, split);
    return [...found].map(([name, { place: part, days: own }]) => ({
      stream,
      place: part,
      days: { n: all.get(name)?.days.n ?? own.n, bad: own.bad },
    }));
  };
  return {
    days,
    singles: () =>
      Promise.resolve([...streams.values()].flatMap(({ stream }) => seriesOf(stream, [], [], true))),
    within: (stream, place, without, split) => Promise.resolve(seriesOf(stream, place, without, split)),
  };
}

/** A question at all touchpoints together; a record that answers it more than once counts as one answer, their mean. */
function everywhere(scores: Observation['scores']): (readonly [string, number])[] {
  const sums = new Map<string, { n: number; bad: number }>();
  for (const [name, bad] of scores) {
    const key = pooledKey({ kind: 'score', key: name });
    if (key === undefined) continue;
    const known = sums.get(key) ?? { n: 0, bad: 0 };
    sums.set(key, { n: known.n + 1, bad: known.bad + bad });
  }
  return [...sums].map(([key, { n, bad }]) => [key, bad / n]);
}

interface MutableDaily {
  readonly n: Float32Array;
  readonly bad: Float32Array;
  readonly squares: Float32Array;
}

function daily(days: number): MutableDaily {
  return { n: new Float32Array(days), bad: new Float32Array(days), squares: new Float32Array(days) };
}
