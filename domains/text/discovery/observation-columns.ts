import { pooledKey, streamName, type Counted } from './series.ts';

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

/** Feedback in columns, numbered as it was added: some 40 bytes a record instead of 2,000, and handed to a thread at once. */
export interface ObservationColumns {
  /** Days that are covered; day 0 is the first. */
  readonly days: number;
  /** By record. */
  readonly day: Int32Array;
  readonly dimensions: readonly Dimension[];
  /** Records with a text. */
  readonly texts: Int32Array;
  readonly streams: readonly Marks[];
}

export interface Dimension {
  readonly name: string;
  readonly values: readonly string[];
  /** By record: 0 when it is not known, else one more than its place in `values`. */
  readonly codes: Int32Array;
}

/** Where a stream counted: which records, and how bad each was (a theme: 1, left out). */
export interface Marks {
  readonly stream: Counted;
  readonly records: Int32Array;
  readonly bad: Float64Array | undefined;
}

/** Takes observations one by one; those outside of the days are left out. */
export function collectObservations(days: number) {
  const dayOf: number[] = [];
  const texts: number[] = [];
  const dimensions = new Map<string, { readonly numbers: Map<string, number>; readonly codes: number[] }>();
  const streams = new Map<
    string,
    { readonly stream: Counted; readonly records: number[]; readonly bad: number[] }
  >();

  const mark = (stream: Counted, record: number, bad: number) => {
    const name = streamName(stream);
    let known = streams.get(name);
    if (known === undefined) streams.set(name, (known = { stream, records: [], bad: [] }));
    known.records.push(record);
    if (stream.kind === 'score') known.bad.push(bad);
  };

  const add = ({ day, parts, badly, scores }: Observation): void => {
    if (day < 0 || day >= days) return;
    const record = dayOf.push(day) - 1;
    for (const name in parts) {
      let held = dimensions.get(name);
      if (held === undefined) dimensions.set(name, (held = { numbers: new Map(), codes: [] }));
      const value = parts[name] ?? '';
      let code = held.numbers.get(value);
      if (code === undefined) held.numbers.set(value, (code = held.numbers.size + 1));
      while (held.codes.length < record) held.codes.push(0);
      held.codes.push(code);
    }
    if (badly !== undefined) texts.push(record);
    for (const key of badly ?? []) mark({ kind: 'theme', key }, record, 1);
    for (const [key, bad] of scores) mark({ kind: 'score', key }, record, bad);
    for (const [key, bad] of everywhere(scores)) mark({ kind: 'score', key }, record, bad);
    if (scores.length === 0)
      for (const key of badly ?? []) mark({ kind: 'theme', key, unscored: true }, record, 1);
  };

  const columns = (): ObservationColumns => ({
    days,
    day: Int32Array.from(dayOf),
    dimensions: [...dimensions].map(([name, { numbers, codes }]) => {
      const all = new Int32Array(dayOf.length);
      all.set(codes);
      return { name, values: [...numbers.keys()], codes: all };
    }),
    texts: Int32Array.from(texts),
    streams: [...streams.values()].map(({ stream, records, bad }) => ({
      stream,
      records: Int32Array.from(records),
      bad: stream.kind === 'score' ? Float64Array.from(bad) : undefined,
    })),
  });

  return { add, columns };
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
