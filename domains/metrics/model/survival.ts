import type { Interval } from './figure.ts';
import { criticalZ, normalTwoSided } from './normal.ts';

/** One customer followed: until the event (lost), or until we stopped looking (censored). */
export interface Followed {
  readonly time: number;
  readonly event: boolean;
}

export interface SurvivalStep {
  readonly time: number;
  readonly atRisk: number;
  readonly events: number;
  /** Share still here after this time. */
  readonly survival: number;
  readonly standardError: number;
  /** Null once nobody is left: the log-log transform has no value there. */
  readonly interval: Interval | null;
}

/** Times with an event, in order, with how many were still at risk just before. */
function eventTable(sample: readonly Followed[]): { time: number; atRisk: number; events: number }[] {
  const sorted = [...sample].sort((a, b) => a.time - b.time);
  const rows: { time: number; atRisk: number; events: number }[] = [];
  let first = 0;
  sorted.forEach((one, i) => {
    // Those censored at the very time of an event are still at risk for it.
    if (sorted[first]?.time !== one.time) first = i;
    if (!one.event) return;
    const last = rows.at(-1);
    if (last?.time === one.time) last.events += 1;
    else rows.push({ time: one.time, atRisk: sorted.length - first, events: 1 });
  });
  return rows;
}

/**
 * Product-limit estimate (Kaplan & Meier 1958, JASA 53) with Greenwood's standard error and the log-log interval
 * (Kalbfleisch & Prentice 1980, §1.3), one step per time with an event.
 */
export function kaplanMeier(sample: readonly Followed[], level = 0.95): SurvivalStep[] {
  const z = criticalZ(level);
  let survival = 1;
  let greenwood = 0;
  return eventTable(sample).map(({ time, atRisk, events }) => {
    survival *= 1 - events / atRisk;
    if (events === atRisk) return { time, atRisk, events, survival: 0, standardError: 0, interval: null };
    greenwood += events / (atRisk * (atRisk - events));
    const spread = (z * Math.sqrt(greenwood)) / Math.log(survival);
    return {
      time,
      atRisk,
      events,
      survival,
      standardError: survival * Math.sqrt(greenwood),
      interval: { low: survival ** Math.exp(-spread), high: survival ** Math.exp(spread) },
    };
  });
}

/** Time by which half have gone; null when more than half are still here at the end. */
export function medianSurvival(steps: readonly SurvivalStep[]): number | null {
  return steps.find(step => step.survival <= 0.5)?.time ?? null;
}

/** Log-rank test that two groups leave at the same rate (Mantel 1966); χ² with one degree of freedom. */
export function logRank(
  first: readonly Followed[],
  second: readonly Followed[],
): { chiSquare: number; p: number } | null {
  let excess = 0;
  let variance = 0;
  for (const { time, atRisk, events } of eventTable([...first, ...second])) {
    const inFirst = first.filter(one => one.time >= time).length;
    const eventsInFirst = first.filter(one => one.event && one.time === time).length;
    const share = inFirst / atRisk;
    excess += eventsInFirst - events * share;
    if (atRisk > 1) variance += (events * share * (1 - share) * (atRisk - events)) / (atRisk - 1);
  }
  if (!(variance > 0)) return null;
  return { chiSquare: excess ** 2 / variance, p: normalTwoSided(excess / Math.sqrt(variance)) };
}
