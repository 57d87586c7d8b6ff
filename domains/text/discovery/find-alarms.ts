import type { Observations } from './observation-table.ts';
import { judge, leastHistory, priorOf, usualOf, type Judgement, type Usual } from './judge.ts';
import { between, placeName, streamName, summed, type Place, type Stream, type Sums } from './series.ts';

/** A stream that is worse (or better) in a place than its own past explains, beyond what many tests would show by chance. */
export interface Alarm {
  readonly stream: Stream;
  readonly place: Place;
  readonly better: boolean;
  readonly judgement: Judgement;
  /**
   * How many alarms as strong chance raises in a month where nothing is wrong: p times the series judged times the looks of a
   * month. The reciprocal is Kulldorff's recurrence interval (2001), in months.
   */
  readonly byChance: number;
  readonly sums: Sums;
}

/** Of alarms that chance alone would raise so many times a month, the narrower places with a share of their own. */
const borne = 0.3;
/** Daily looks through windows of weeks see mostly what they saw yesterday: a month is as good as so many independent ones. */
const looksAMonth = 8;
/** Pairs of conditions are looked at only where one of the two stands out by itself; all that might be count. */
const hint = 2e-3;
const pairsPerSingle = 20;
/** Series that hardly ever met what they count could not raise an alarm, and cost the others nothing. */
const leastEvents = 6;
const leastAnswers = 12;

export type Finder = Awaited<ReturnType<typeof createFinder>>;

/** Reads the series once; judges any day of them. */
export async function createFinder(
  observations: Observations,
  parents: Readonly<Record<string, string>> = {},
) {
  const singles = (await observations.singles()).map(summed);
  const wholes = new Map(
    singles.filter(({ place }) => place.length === 0).map(s => [streamName(s.stream), s]),
  );
  const pairs = new Map<string, Promise<readonly Sums[]>>();
  const usuals = new Map<string, { day: number; usual: Usual }>();

  const usualAt = (stream: Stream, day: number): Usual | undefined => {
    const name = streamName(stream);
    const known = usuals.get(name);
    if (known?.day === day) return known.usual;
    const whole = wholes.get(name);
    if (whole === undefined) return undefined;
    const usual = usualOf(whole, day);
    usuals.set(name, { day, usual });
    return usual;
  };

  const dimensions = Map.groupBy(
    singles.filter(({ place }) => place.length === 1),
    ({ stream, place }) => `${streamName(stream)} ${place[0]?.dimension ?? ''}`,
  );
  const priors = new Map<string, number>();
  /** Of the dimension that tells the least; estimated anew every four weeks. */
  const priorAt = (stream: Stream, place: Place, usual: Usual, day: number): number =>
    Math.min(
      ...place.map(({ dimension }) => {
        const name = `${streamName(stream)} ${dimension}`;
        const key = `${name} ${Math.floor(day / 28)}`;
        const known = priors.get(key) ?? priorOf(dimensions.get(name) ?? [], usual, day);
        priors.set(key, known);
        return known;
      }),
      200,
    );

  /** A stream inside a place, split by every further condition. */
  const inside = (stream: Stream, place: Place): Promise<readonly Sums[]> => {
    const name = `${streamName(stream)} ${placeName(place)}`;
    const known =
      pairs.get(name) ?? observations.within(stream, place, [], true).then(all => all.map(summed));
    pairs.set(name, known);
    return known;
  };

  /** All alarms at the end of the day before `day`, the least likely to be chance first. */
  const alarmsOn = async (day: number): Promise<Alarm[]> => {
    if (day < leastHistory) return [];
    const alarms: Alarm[] = [];
    const hints: Sums[] = [];
    let judged = 0;
    const look = (sums: Sums, tests: () => number, noteHint: boolean): void => {
      const usual = usualAt(sums.stream, day);
      if (usual === undefined) return;
      for (const better of sums.stream.kind === 'score' ? [false, true] : [false]) {
        const judgement = judge(sums, usual, priorAt(sums.stream, sums.place, usual, day), day, better);
        if (judgement === undefined) continue;
        if (noteHint && judgement.p < hint && !better) hints.push(sums);
        if (judgement.p > 0.01) continue;
        const { stream, place } = sums;
        alarms.push({
          stream,
          place,
          better,
          judgement,
          byChance: judgement.p * tests() * looksAMonth,
          sums,
        });
      }
    };
    for (const sums of singles) {
      if (!judgeable(sums, day) || isAllBut(sums, wholes.get(streamName(sums.stream)), day)) continue;
      judged++;
      look(sums, () => 1, sums.place.length === 1);
    }
    // How many were judged is known only now.
    const counted = alarms.map(alarm => ({ ...alarm, byChance: alarm.byChance * judged }));
    alarms.length = 0;
    for (const sums of hints)
      for (const pair of await inside(sums.stream, sums.place))
        if (pair.place.length === 2 && judgeable(pair, day) && !isAllBut(pair, sums, day))
          look(pair, () => judged * pairsPerSingle, false);
    return distinct([...counted, ...alarms])
      .filter(({ byChance }) => byChance <= borne)
      .sort((a, b) => a.byChance - b.byChance);
  };

  /** Judges one series as `alarmsOn` would, without regard to how many there are. */
  const judgeOn = (sums: Sums, day: number, better: boolean): Judgement | undefined => {
    const usual = usualAt(sums.stream, day);
    return usual && judge(sums, usual, priorAt(sums.stream, sums.place, usual, day), day, better);
  };

  /** What a part like this is held against on that day besides its own past. */
  const averageOn = (stream: Stream, place: Place, day: number): { usual: Usual; prior: number } => {
    const usual = usualAt(stream, day) ?? { mean: 0, variance: 0, skew: 0, restless: 0 };
    return { usual, prior: priorAt(stream, place, usual, day) };
  };

  /** Themes of one kin are one subject; a score is its own. */
  const subjectOf = ({ kind, key }: Stream): string =>
    kind === 'theme' ? `theme ${parents[key] ?? key}` : `score ${key}`;

  return { alarmsOn, judgeOn, averageOn, subjectOf, wholes, observations };
}

function judgeable(sums: Sums, day: number): boolean {
  const from = Math.max(0, day - 210);
  return sums.stream.kind === 'theme'
    ? between(sums.bad, from, day) >= leastEvents
    : between(sums.n, from, day) >= leastAnswers;
}

/** A part that is nearly all of what it is in says nothing about where: 'customers', 'by link'. */
const nearlyAll = 0.85;

function isAllBut(part: Sums, whole: Sums | undefined, day: number): boolean {
  if (whole === undefined || part.place.length === whole.place.length) return false;
  const from = Math.max(0, day - 210);
  return between(part.n, from, day) > nearlyAll * between(whole.n, from, day);
}

/** A pair may be come upon from either side. */
function distinct(alarms: readonly Alarm[]): Alarm[] {
  const known = new Map<string, Alarm>();
  for (const alarm of alarms)
    known.set(`${streamName(alarm.stream)} ${placeName(alarm.place)} ${alarm.better}`, alarm);
  return [...known.values()];
}
