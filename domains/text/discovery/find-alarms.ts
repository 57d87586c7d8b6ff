import type { Observations } from './observation-table.ts';
import { judge, leastHistory, priorOf, usualOf, type Judgement, type Usual } from './judge.ts';
import { keepLatest } from './keep-latest.ts';
import { add, bothIn, gather, type Both, type Gathered, type Seen } from './both-in-place.ts';
import {
  between,
  placeName,
  streamName,
  type Counted,
  type Place,
  type Stream,
  type Sums,
} from './series.ts';

/** A stream that is worse (or better) in a place than its own past explains, beyond what many tests would show by chance. */
export interface Alarm {
  readonly stream: Stream;
  readonly place: Place;
  readonly better: boolean;
  readonly judgement: Judgement;
  /**
   * How many alarms as strong chance raises in a month where nothing is wrong: p times the series of its class that are judged times
   * the looks of a month, by the share that the class has in what is borne. The reciprocal is Kulldorff's recurrence interval
   * (2001), in months.
   */
  readonly byChance: number;
  /** What else speaks for it, when neither is enough by itself: scores and texts of different people in one place. */
  readonly beside?: Stream;
  readonly sums: Sums;
}

/** Of alarms that chance alone would raise so many times a month. */
const borne = 0.15;
/**
 * How that is divided (weighted Bonferroni; Genovese, Roeder and Wasserman 2006): what all customers meet is few series and should not
 * pay for the thousands of narrow ones. `both`: scores and unscored texts of a place taken together.
 */
const shares = { whole: 0.3, single: 0.25, pair: 0.15, both: 0.2, bothOfPair: 0.1 } as const;
/** Daily looks through windows of weeks see mostly what they saw yesterday: a month is as good as so many independent ones. */
const looksAMonth = 8;
/** Pairs of conditions are looked at only where one of the two stands out by itself; all that might be count. */
const hint = 2e-3;
const pairsPerSingle = 20;
/** Scores and texts together: a place is split further when it stands out so much, by streams that do so a little. */
const hintOfBoth = 5e-3;
const hintOfStream = 1e-2;
/** Series that hardly ever met what they count could not raise an alarm, and cost the others nothing. */
const leastEvents = 6;
const leastAnswers = 12;
/** Places whose parts are kept for the next day. */
const mostKept = 400;

export type Finder = Awaited<ReturnType<typeof createFinder>>;

/** Reads the series once; judges any day of them. */
export function createFinder(observations: Observations, parents: Readonly<Record<string, string>> = {}) {
  const singles = observations.singles();
  const wholes = new Map(
    singles.filter(({ place }) => place.length === 0).map(s => [streamName(s.stream), s]),
  );
  const pairs = keepLatest<readonly Sums[]>(mostKept);
  const usuals = new Map<string, { day: number; usual: Usual }>();

  const names = new Map<Counted, string>();
  const nameOf = (stream: Counted): string => {
    const name = names.get(stream) ?? streamName(stream);
    names.set(stream, name);
    return name;
  };
  const usualAt = (stream: Counted, day: number): Usual | undefined => {
    const name = nameOf(stream);
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
  const inside = (stream: Counted, place: Place): readonly Sums[] => {
    const name = `${streamName(stream)} ${placeName(place)}`;
    return pairs(name, () =>
      observations.parts(stream, place, stream.kind === 'theme' ? leastEvents : leastAnswers),
    );
  };

  const see = (sums: Sums, day: number, better: boolean): Seen | undefined => {
    const usual = usualAt(sums.stream, day);
    const judgement =
      usual && judge(sums, usual, () => priorAt(sums.stream, sums.place, usual, day), day, better);
    return judgement && { sums, judgement, better };
  };

  /** All alarms at the end of the day before `day`, the least likely to be chance first. */
  const alarmsOn = (day: number): Alarm[] => {
    if (day < leastHistory) return [];
    const places = new Map<string, Gathered>();
    const seen: Seen[] = [];
    const judged = { whole: 0, single: 0 };
    for (const sums of singles) {
      if (!judgeable(sums, day) || isAllBut(sums, wholes.get(nameOf(sums.stream)), day)) continue;
      const gathered = gather(places, sums);
      const worse = see(sums, day, false);
      if (worse) add(gathered, worse);
      if (sums.stream.unscored === true) continue;
      judged[sums.place.length === 0 ? 'whole' : 'single']++;
      if (worse) seen.push(worse);
      const better = sums.stream.kind === 'score' ? see(sums, day, true) : undefined;
      if (better) seen.push(better);
    }
    const alarms: Alarm[] = [];
    for (const one of seen) {
      const which = one.sums.place.length === 0 ? 'whole' : 'single';
      alarms.push(alarmOf(one, (one.judgement.p * judged[which]) / shares[which]));
    }
    const every = judged.single * pairsPerSingle;
    for (const { sums, judgement, better } of seen)
      if (sums.place.length === 1 && judgement.p < hint && !better)
        for (const pair of pairsOf(sums, day)) {
          const one = see(pair, day, false);
          if (one) alarms.push(alarmOf(one, (one.judgement.p * every) / shares.pair));
        }
    for (const place of places.values()) {
      const both = bothIn(place);
      if (both === undefined) continue;
      alarms.push(...told(both, (both.p * places.size) / shares.both));
      if (place.place.length === 0 || both.p > hintOfBoth) continue;
      const narrower = new Map<string, Gathered>();
      for (const one of [...place.scores, ...place.texts])
        if (one.judgement.p < hintOfStream)
          for (const pair of pairsOf(one.sums, day)) {
            const judgement = see(pair, day, false);
            if (judgement) add(gather(narrower, pair), judgement);
          }
      for (const pair of narrower.values()) {
        // All that might have been looked at count.
        const two = bothIn({ ...pair, scored: place.scored, unscored: place.unscored });
        if (two) alarms.push(...told(two, (two.p * places.size * pairsPerSingle) / shares.bothOfPair));
      }
    }
    return distinct(alarms.filter(({ byChance }) => byChance <= borne)).sort(
      (a, b) => a.byChance - b.byChance,
    );
  };

  const pairsOf = (sums: Sums, day: number): readonly Sums[] =>
    inside(sums.stream, sums.place).filter(pair => judgeable(pair, day) && !isAllBut(pair, sums, day));

  /** An alarm of scores and texts together, told by the stronger of the two. */
  const told = ({ lead, beside }: Both, byChance: number): Alarm[] => {
    if (byChance * looksAMonth > borne) return [];
    const { kind, key, unscored } = lead.sums.stream;
    const stream = { kind, key };
    // A theme is followed in all texts, those that came with a score too.
    const sums = unscored === true ? observations.within(stream, lead.sums.place) : lead.sums;
    return [{ ...alarmOf(lead, byChance), stream, sums, beside: { kind: beside.kind, key: beside.key } }];
  };

  /** Judges one series as `alarmsOn` would, without regard to how many there are. */
  const judgeOn = (sums: Sums, day: number, better: boolean): Judgement | undefined => {
    const usual = usualAt(sums.stream, day);
    return usual && judge(sums, usual, () => priorAt(sums.stream, sums.place, usual, day), day, better);
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

function alarmOf({ sums, judgement, better }: Seen, tests: number): Alarm {
  const { stream, place } = sums;
  return { stream, place, better, judgement, byChance: tests * looksAMonth, sums };
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

/** A pair may be come upon from either side, and a place by scores, by texts and by both. */
function distinct(alarms: readonly Alarm[]): Alarm[] {
  const known = new Map<string, Alarm>();
  for (const alarm of alarms) {
    const name = `${streamName(alarm.stream)} ${placeName(alarm.place)} ${alarm.better}`;
    const before = known.get(name);
    if (before === undefined || alarm.byChance < before.byChance) known.set(name, alarm);
  }
  return [...known.values()];
}
