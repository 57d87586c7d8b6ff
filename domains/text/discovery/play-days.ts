import { createFinder, type Finder } from './find-alarms.ts';
import { followDay, standing, type Followed } from './follow-problems.ts';
import type { ObservationColumns } from './observation-columns.ts';
import { observationTable } from './observation-table.ts';
import { between, type Condition, type Sums } from './series.ts';

/** What a thread is asked: days are counted from the first of the observations, to the end of the last. */
export interface Play {
  readonly observations: ObservationColumns;
  /** Of each theme the one above it. */
  readonly parents: Readonly<Record<string, string>>;
  /** What was known at the end of the day before `from`. */
  readonly known: readonly Followed[];
  /** The first day to be judged by its end. */
  readonly from: number;
}

/** An open problem on the last day that was judged. */
export interface Standing {
  /** Of the latest weeks, against its frozen past; undefined when nothing of it is seen any more. */
  readonly now:
    | { readonly days: number; readonly n: number; readonly observed: number; readonly expected: number }
    | undefined;
  /** Parts of its place that have it worst, with how much worse than its other parts (a ratio). */
  readonly who: readonly (Condition & { readonly n: number; readonly times: number })[];
}

export interface Played {
  readonly followed: readonly (Followed & { readonly standing: Standing | undefined })[];
}

/** Judges day after day, as if each had been the last: what is noticed on a day knows nothing of later ones. */
export function playDays({ observations, parents, known, from }: Play): Played {
  const { days } = observations;
  const finder = createFinder(observationTable(observations), parents);
  let followed = known;
  for (let day = from; day <= days; day++) followed = followDay(finder, followed, day);
  return {
    followed: followed.map(one => ({
      ...one,
      standing: one.ended === undefined ? standingOf(finder, one, days) : undefined,
    })),
  };
}

function standingOf({ observations }: Finder, problem: Followed, day: number): Standing {
  const whole = observations.within(problem.stream, problem.place);
  const parts = observations.parts(problem.stream, problem.place, leastBad);
  return { now: standing(problem, whole, day), who: worst(problem, whole, parts, day) };
}

const leastBad = 4;
/** A part is named when it has it so many times as bad as the rest of the place, beyond chance (z). */
const leastTimes = 1.3;
const sure = 2.6;
const mostNamed = 3;

function worst(
  { since, better }: Followed,
  whole: Sums,
  parts: readonly Sums[],
  day: number,
): Standing['who'] {
  if (better) return [];
  const all = { n: between(whole.n, since.day, day), bad: between(whole.bad, since.day, day) };
  return parts
    .flatMap(part => {
      const condition = part.place.at(-1);
      const n = between(part.n, since.day, day);
      const bad = between(part.bad, since.day, day);
      const rest = { n: all.n - n, bad: all.bad - bad };
      if (condition === undefined || bad < leastBad || rest.n < 10 || rest.bad <= 0) return [];
      const times = bad / n / (rest.bad / rest.n);
      const mean = all.bad / all.n;
      const z = (bad / n - rest.bad / rest.n) / Math.sqrt(mean * (1 - mean) * (1 / n + 1 / rest.n));
      return times >= leastTimes && z >= sure ? [{ ...condition, n: Math.round(n), times }] : [];
    })
    .sort((a, b) => b.times - a.times)
    .slice(0, mostNamed);
}
