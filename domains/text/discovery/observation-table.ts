import type { Dimension, Marks, ObservationColumns } from './observation-columns.ts';
import { keepLatest } from './keep-latest.ts';
import {
  isPartOf,
  placeName,
  streamName,
  touchpointOf,
  type Counted,
  type Place,
  type Stream,
  type Sums,
} from './series.ts';

/** Where discovery reads what came in. */
export interface Observations {
  /** Days that are covered; sums run over so many. */
  readonly days: number;
  /** Every stream in all feedback and in every part of one condition. */
  singles(): Sums[];
  /** A stream in a place, outside of others (and of what may lie in them). */
  within(stream: Counted, place: Place, without?: readonly Place[]): Sums;
  /** A stream in a place by every further condition, where it counted `least` times or more. */
  parts(stream: Counted, place: Place, least: number): Sums[];
  /** Where the question of a stream over all touchpoints is asked, most often first; none for other streams. */
  askedAt(stream: Stream): string[];
}

/** Of what a stream counted: which of it, in the order of a dimension's values. */
interface Grouped {
  /** Places in `Marks.records`. Those of the value with code c are from starts[c] to before starts[c + 1]. */
  readonly order: Int32Array;
  readonly starts: Int32Array;
}

/** Sums of stretches of days that are kept, some 4 kB each. */
const mostKept = 2_000;
const mostExposures = 12_000;
/** A touchpoint with less of a question's answers is not named. */
const leastAsked = 0.02;

/** Sums over any part of the feedback, in time by what lies in the part: what each stream counted is sorted by every dimension. */
export function observationTable(columns: ObservationColumns): Observations {
  const { days, dimensions } = columns;
  const dayOf = columns.day;
  const byName = new Map(dimensions.map(dimension => [dimension.name, dimension]));
  const streams = new Map(columns.streams.map(marks => [streamName(marks.stream), marks]));
  const texts: Marks = { stream: { kind: 'theme', key: '' }, records: columns.texts, bad: undefined };
  const none: Marks = { ...texts, records: new Int32Array() };

  const groups = new Map<Marks, Map<Dimension, Grouped>>();
  const groupsOf = (marks: Marks, dimension: Dimension): Grouped => {
    let known = groups.get(marks);
    if (known === undefined) groups.set(marks, (known = new Map<Dimension, Grouped>()));
    let grouped = known.get(dimension);
    if (grouped === undefined) known.set(dimension, (grouped = group(marks, dimension)));
    return grouped;
  };

  /** The code of a condition's value; −1 when it was never met. */
  const codeOf = (dimension: Dimension, value: string) => {
    const at = dimension.values.indexOf(value);
    return at < 0 ? -1 : at + 1;
  };
  const testsOf = (place: Place) =>
    place.map(({ dimension, value }) => {
      const held = byName.get(dimension);
      return { held, codes: held?.codes ?? new Int32Array(), code: held ? codeOf(held, value) : -1 };
    });

  /** Which of a stream's marks lie in a place and outside of the others. */
  const lying = (marks: Marks, place: Place, without: readonly Place[]): Int32Array => {
    const tests = testsOf(place);
    // By the condition that leaves the least to look at.
    let found: Int32Array | undefined;
    for (const { held, code } of tests) {
      if (held === undefined || code < 0) return new Int32Array();
      const { order, starts } = groupsOf(marks, held);
      const own = order.subarray(starts[code], starts[code + 1]);
      if (found === undefined || own.length < found.length) found = own;
    }
    found ??= Int32Array.from(marks.records.keys());
    const others = without.map(testsOf);
    if (tests.length < 2 && others.length === 0) return found;
    return found.filter(at => {
      const record = marks.records[at] ?? 0;
      return (
        tests.every(({ codes, code }) => codes[record] === code) &&
        !others.some(other => mayLie(record, other))
      );
    });
  };

  const exposures = keepLatest<Float64Array>(mostExposures);
  /** All texts of a place, day by day; the same for every theme. */
  const exposureOf = (place: Place, without: readonly Place[] = []): Float64Array =>
    exposures([place, ...without].map(placeName).join(' | '), () =>
      running(counted(texts, lying(texts, place, without))),
    );
  /** By day, a running sum to be. */
  const counted = (marks: Marks, which: Int32Array): Float64Array => {
    const sums = new Float64Array(days + 1);
    for (const at of which) {
      const day = (dayOf[marks.records[at] ?? 0] ?? 0) + 1;
      sums[day] = (sums[day] ?? 0) + 1;
    }
    return sums;
  };

  const sumsOf = (
    marks: Marks,
    stream: Counted,
    place: Place,
    which: Int32Array,
    exposure: () => Float64Array,
  ): Sums => {
    const n = running(counted(marks, which));
    if (marks.bad === undefined) return { stream, place, n: exposure(), bad: n, squares: n };
    const bad = new Float64Array(days + 1);
    const squares = new Float64Array(days + 1);
    for (const at of which) {
      const day = (dayOf[marks.records[at] ?? 0] ?? 0) + 1;
      const one = marks.bad[at] ?? 0;
      bad[day] = (bad[day] ?? 0) + one;
      squares[day] = (squares[day] ?? 0) + one * one;
    }
    return { stream, place, n, bad: running(bad), squares: running(squares) };
  };

  const within = (stream: Counted, place: Place, without: readonly Place[] = []): Sums => {
    const marks = streams.get(streamName(stream)) ?? none;
    const which = lying(marks, place, without);
    return sumsOf(marks, stream, place, which, () => exposureOf(place, without));
  };
  const latest = keepLatest<Sums>(mostKept);

  const parts = (stream: Counted, place: Place, least: number): Sums[] => {
    const marks = streams.get(streamName(stream)) ?? none;
    const there = lying(marks, place, []);
    if (there.length < least) return [];
    const fixed = new Set(place.map(({ dimension }) => dimension));
    // A score belongs to a touchpoint already: its name says to which.
    if (stream.kind === 'score') fixed.add('touchpoint');
    return dimensions.flatMap(dimension => {
      if (fixed.has(dimension.name)) return [];
      const { order, starts } =
        place.length === 0 ? groupsOf(marks, dimension) : group(marks, dimension, there);
      return dimension.values.flatMap((value, at) => {
        const which = order.subarray(starts[at + 1], starts[at + 2]);
        if (which.length < least) return [];
        const part = [...place, { dimension: dimension.name, value }];
        return [sumsOf(marks, stream, part, which, () => exposureOf(part))];
      });
    });
  };

  const askedAt = (stream: Stream): string[] => {
    const all = streams.get(streamName(stream))?.records.length ?? 0;
    return columns.streams
      .filter(one => one.records.length >= all * leastAsked && isPartOf(one.stream, stream))
      .sort((a, b) => b.records.length - a.records.length)
      .map(one => touchpointOf(one.stream));
  };

  return {
    days,
    askedAt,
    singles: () =>
      [...streams.values()].flatMap(({ stream }) => [within(stream, []), ...parts(stream, [], 1)]),
    // Of an open problem the same is asked day after day.
    within: (stream, place, without = []) =>
      latest(`${streamName(stream)} ${[place, ...without].map(placeName).join(' | ')}`, () =>
        within(stream, place, without),
      ),
    parts,
  };
}

interface Test {
  readonly codes: Int32Array;
  readonly code: number;
}

/**
 * Whether a record lies in a place, or may: of a rating of the deliveries of half a year nobody knows the courier. What is known of
 * it must hold, and something must be known.
 */
function mayLie(record: number, place: readonly Test[]): boolean {
  return (
    place.every(({ codes, code }) => codes[record] === code || codes[record] === 0) &&
    place.some(({ codes, code }) => codes[record] === code)
  );
}

/** Sorts marks (all, or some of them) by the values of a dimension: a counting sort, in time by how many they are. */
function group(marks: Marks, { codes, values }: Dimension, some?: Int32Array): Grouped {
  const count = some?.length ?? marks.records.length;
  const codeAt = (i: number) => codes[marks.records[some === undefined ? i : (some[i] ?? 0)] ?? 0] ?? 0;
  const starts = new Int32Array(values.length + 2);
  for (let i = 0; i < count; i++) starts[codeAt(i) + 1] = (starts[codeAt(i) + 1] ?? 0) + 1;
  for (let code = 1; code < starts.length; code++)
    starts[code] = (starts[code] ?? 0) + (starts[code - 1] ?? 0);
  const next = starts.slice();
  const order = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    const code = codeAt(i);
    const to = next[code] ?? 0;
    next[code] = to + 1;
    order[to] = some === undefined ? i : (some[i] ?? 0);
  }
  return { order, starts };
}

/** Sums by day, moved on by one, to sums of all days before; in place. */
function running(sums: Float64Array): Float64Array {
  for (let day = 1; day < sums.length; day++) sums[day] = (sums[day] ?? 0) + (sums[day - 1] ?? 0);
  return sums;
}
