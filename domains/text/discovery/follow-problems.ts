import type { Alarm, Finder } from './find-alarms.ts';
import { compare, historyDays, pastOf, type Judgement, type Past, type Usual } from './judge.ts';
import {
  between,
  isPartOf,
  placeName,
  streamName,
  touchpointOf,
  type Place,
  type Stream,
  type Sums,
} from './series.ts';
import { sinceWhen, type Since } from './since-when.ts';

/** Something that got worse than its past (or better), from the day it was noticed until it is as before. */
export interface Followed {
  readonly stream: Stream;
  readonly place: Place;
  readonly better: boolean;
  /** Of a question at all touchpoints together: where it is asked. */
  readonly askedAt: readonly string[];
  /** Day at whose end it was noticed. */
  readonly noticed: number;
  readonly since: Since;
  /** Days that it is held against as long as it is open: its own past before it began. */
  readonly past: readonly [number, number];
  /** What those days were like: kept, for the past moves out of sight while a problem lasts. */
  readonly frozen: Past & { readonly usual: Usual; readonly prior: number };
  /** As it was when noticed (or when its place was last found better). */
  readonly alarm: Judgement & { readonly byChance: number };
  /** Other streams and places in which the same shows, as they were noticed. */
  readonly shows: readonly Showing[];
  /** Day at whose end it was as before; undefined while it is open. */
  readonly ended: number | undefined;
}

export interface Showing {
  readonly stream: Stream;
  readonly place: Place;
  readonly day: number;
  readonly byChance: number;
}

/** An alarm that is no more when an open problem's place is left out is the problem's; less sure than this is no more. */
const remains = 1e-3;
/** A part with less than this of all that a stream counts is narrow: everything in it is laid to the problem. */
const narrow = 0.15;
/** What begins within so many days of one another, in places that overlap, is one thing. */
const together = 10;
/** While it is young, a place that explains a problem so much better takes over. */
const young = 28;
const muchBetter = 0.1;
/** What is so much surer in a part of its place is its heart, whatever stream tells it. */
const farBetter = 1e-3;
/** What is hardly surer than chance gives way to it altogether. */
const faint = 1e-3;
/** It has ended when so many days show nothing of it; it stays open for so long at least. */
const lastDays = 21;
const leastOpen = 14;
const mostShows = 12;

/** Takes what was open at the end of a day to the end of the next: what goes on, has ended, has begun. */
export function followDay(finder: Finder, known: readonly Followed[], day: number): readonly Followed[] {
  const open: Followed[] = [];
  const ended: Followed[] = [];
  for (const one of known) {
    if (one.ended !== undefined) ended.push(one);
    else if (hasEnded(finder, one, day)) ended.push({ ...one, ended: day });
    else open.push(one);
  }
  const alarms = finder.alarmsOn(day);
  for (const alarm of alarms) {
    const { at, spread } = ownerOf(finder, open, alarm, day);
    const owner = open[at];
    if (owner === undefined) {
      open.push(begun(finder, alarm, day));
      continue;
    }
    // As sure as it is today, not as it was when noticed: everything grows surer while it lasts.
    const own = alarms.find(one => isSame(owner, one))?.byChance ?? owner.alarm.byChance;
    const isFarSurer =
      day - owner.noticed < young && alarm.byChance < own * farBetter && isNear(owner, alarm, day);
    const gaveWay = isFarSurer && isFaint(owner, own);
    if (gaveWay || (isFarSurer && isHeartOf(alarm, owner)))
      open[at] = retold(finder, owner, alarm, day, gaveWay);
    else open[at] = told(finder, owner, alarm, day, spread);
  }
  return [...ended, ...open];
}

function begun(finder: Finder, alarm: Alarm, day: number): Followed {
  const { stream, place, better, judgement, byChance, beside, sums } = alarm;
  const from = Math.max(0, day - judgement.days - 90);
  const since = sinceWhen(sums, from, day, better) ?? {
    day: day - judgement.days,
    earliest: day - judgement.days,
    latest: day - 1,
  };
  const past = [Math.max(0, since.earliest - historyDays), Math.max(1, since.earliest)] as const;
  return {
    stream,
    place,
    better,
    askedAt: finder.observations.askedAt(stream),
    noticed: day,
    since,
    past,
    frozen: { ...pastOf(sums, ...past), ...finder.averageOn(stream, place, day) },
    alarm: { ...judgement, byChance },
    shows: beside === undefined ? [] : [{ stream: beside, place, day, byChance }],
    ended: undefined,
  };
}

/** Nothing of a problem has ever been much surer than chance. */
function isFaint({ alarm, shows }: Followed, today: number): boolean {
  return [today, alarm.byChance, ...shows.map(({ byChance }) => byChance)].every(one => one > faint);
}

/** An improvement has no heart: it is everybody's. */
function isHeartOf(alarm: Alarm, owner: Followed): boolean {
  return !alarm.better && alarm.place.length > owner.place.length && isInside(alarm.place, owner.place);
}

/**
 * Told by another stream and place; what it was noticed by is one more thing in which it shows. A faint one that was noticed before
 * this began was another thing: this is noticed today.
 */
function retold(finder: Finder, owner: Followed, alarm: Alarm, day: number, gaveWay: boolean): Followed {
  const { stream, place, shows } = owner;
  const moved = begun(finder, alarm, day);
  const noticed = gaveWay && moved.since.day >= owner.noticed ? day : owner.noticed;
  const before = { stream, place, day: owner.noticed, byChance: owner.alarm.byChance };
  return { ...moved, noticed, shows: [...moved.shows, before, ...shows].slice(0, mostShows) };
}

/** One more alarm of a problem: its better place, or one more place or stream in which it shows. */
function told(finder: Finder, owner: Followed, alarm: Alarm, day: number, spread: boolean): Followed {
  if (isSame(owner, alarm)) return owner;
  const { stream, place, byChance } = alarm;
  const isAkin = streamName(stream) === streamName(owner.stream);
  const isYoung = day - owner.noticed < young && byChance < owner.alarm.byChance * muchBetter;
  // It is better told by another place or by the touchpoint that it is about, or it has spread to a wider one.
  const isAtTouchpoint =
    isPartOf(stream, owner.stream) && !spread && !areApart(place, owner.place) && day - owner.noticed < young;
  if (
    isAtTouchpoint ||
    (isAkin && ((isYoung && isNested(place, owner.place)) || (spread && isInside(owner.place, place))))
  ) {
    const { noticed, shows, since } = owner;
    const moved = begun(finder, alarm, day);
    return {
      ...moved,
      noticed,
      shows: moved.shows.length > 0 && shows.length === 0 ? moved.shows : shows,
      since: spread && since.day < moved.since.day ? since : moved.since,
    };
  }
  const name = `${streamName(stream)} ${placeName(place)}`;
  if (owner.shows.some(one => `${streamName(one.stream)} ${placeName(one.place)}` === name)) return owner;
  const shows = [...owner.shows, { stream, place, day, byChance }].sort((a, b) => a.byChance - b.byChance);
  return { ...owner, shows: shows.slice(0, mostShows) };
}

interface Owner {
  /** Place in the list of the open problem that an alarm belongs to; −1 when it is something else. */
  readonly at: number;
  /** The problem does not explain all of it: it is worse outside of the problem's place too. */
  readonly spread: boolean;
}

function ownerOf(finder: Finder, open: readonly Followed[], alarm: Alarm, day: number): Owner {
  const same = open.findIndex(one => isSame(one, alarm));
  if (same >= 0) return { at: same, spread: false };
  for (const [at, one] of open.entries()) {
    const akin = areAkin(finder, one, alarm);
    if (one.better !== alarm.better) continue;
    if (areApart(one.place, alarm.place)) {
      // The same began in two cities in the same days: one thing that shows in both.
      if (akin && isNear(one, alarm, day)) return { at, spread: false };
      continue;
    }
    if (!akin && !isNear(one, alarm, day) && !isNarrow(finder, one, alarm, day)) continue;
    const explained = isExplained(finder, one, alarm, day);
    // Of one subject in places that overlap there is one problem, however far it reaches.
    if (explained || akin) return { at, spread: !explained };
  }
  return { at: -1, spread: false };
}

/** Of one subject: themes of one kin, or a question here and the same at all touchpoints. */
function areAkin(finder: Finder, problem: Followed, { stream }: Alarm): boolean {
  return (
    finder.subjectOf(problem.stream) === finder.subjectOf(stream) ||
    isPartOf(stream, problem.stream) ||
    isPartOf(problem.stream, stream)
  );
}

/** Whether nothing of the alarm is left where the problem's place is left out. */
function isExplained(finder: Finder, problem: Followed, alarm: Alarm, day: number): boolean {
  if (isPartOf(alarm.stream, problem.stream)) return isOfTouchpoint(finder, problem, alarm.stream, day);
  if (isInside(alarm.place, problem.place)) return true;
  const rest = finder.observations.within(alarm.stream, alarm.place, [problem.place]);
  const judgement = finder.judgeOn(rest, day, alarm.better);
  return judgement === undefined || judgement.p > remains;
}

/** Whether nothing is left of a problem at all touchpoints where that of a stream is left out. */
function isOfTouchpoint(finder: Finder, problem: Followed, stream: Stream, day: number): boolean {
  const touchpoint = [{ dimension: 'touchpoint', value: touchpointOf(stream) }];
  const rest = finder.observations.within(problem.stream, problem.place, [touchpoint]);
  const judgement = finder.judgeOn(rest, day, problem.better);
  return judgement === undefined || judgement.p > remains;
}

function isNear(problem: Followed, alarm: Alarm, day: number): boolean {
  const start = sinceWhen(alarm.sums, Math.max(0, day - alarm.judgement.days - 90), day, alarm.better);
  return start !== undefined && Math.abs(start.day - problem.since.day) <= together;
}

function isNarrow(finder: Finder, problem: Followed, alarm: Alarm, day: number): boolean {
  const whole = finder.wholes.get(streamName(alarm.stream));
  const there = finder.observations.within(alarm.stream, problem.place);
  if (whole === undefined) return false;
  const from = Math.max(0, day - 28);
  return between(there.n, from, day) < narrow * between(whole.n, from, day);
}

/** How a problem stands against its frozen past over the latest days; undefined when it cannot be told from it. */
export function standing(
  { frozen, better, since }: Pick<Followed, 'frozen' | 'better' | 'since'>,
  sums: Sums,
  day: number,
): Judgement | undefined {
  const from = Math.max(since.earliest, day - lastDays);
  return compare(sums, frozen.usual, () => frozen.prior, frozen, [from, day], better);
}

function hasEnded(finder: Finder, problem: Followed, day: number): boolean {
  if (day - problem.noticed < leastOpen) return false;
  const now = standing(problem, finder.observations.within(problem.stream, problem.place), day);
  return now === undefined || now.p > 0.1;
}

function isSame(one: Followed, alarm: Alarm): boolean {
  return (
    streamName(one.stream) === streamName(alarm.stream) &&
    placeName(one.place) === placeName(alarm.place) &&
    one.better === alarm.better
  );
}

/** Whether `inner` holds all conditions of `outer`. */
function isInside(inner: Place, outer: Place): boolean {
  return outer.every(condition =>
    inner.some(({ dimension, value }) => dimension === condition.dimension && value === condition.value),
  );
}

function isNested(a: Place, b: Place): boolean {
  return isInside(a, b) || isInside(b, a);
}

/** Two values of one dimension have nothing in common. */
function areApart(a: Place, b: Place): boolean {
  return a.some(one => b.some(two => one.dimension === two.dimension && one.value !== two.value));
}
