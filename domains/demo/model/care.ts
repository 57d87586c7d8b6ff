import type { TouchFacts } from './history.ts';
import type { Theme } from './touchpoints.ts';
import { appVersion } from './people.ts';
import { dayMs } from './timeline.ts';
import { meet, moment, note, type Life } from './world.ts';

/** Number of people at the telephones and the mail; each text may name one. */
export const careAgents = 6;
export const storeAgents = 4;

/** Calls or writes to customer care about a problem. */
export function seekHelp(life: Life, day: number, problem: Theme, facts: TouchFacts): void {
  const { random, world } = life;
  const last = world.timeline.days - 1;
  const at = moment(life, Math.min(day, last)) + Math.max(0, day - last) * dayMs;
  const calls = random.chance(0.55);
  const better = improvement(life, day);
  const { minutes } = world.causes.care;
  const usual = minutes[0] + (minutes[1] - minutes[0]) * better;
  const waited = Math.max(1, Math.round(usual * (0.5 + random.exponential() * 0.7)));
  const agent = random.int(careAgents);
  const version = appVersion(life.profile, day);
  const about: TouchFacts = {
    ...facts,
    problem,
    agent,
    ...(calls && { minutes: waited }),
    ...(version && { version }),
  };
  // People who seek help have had a problem: they judge the help, not the problem, but not gladly.
  const effect = world.causes.care.latent * better;
  if (calls) {
    note(life, 'support.called', at, { minutes: waited });
    meet(life, 'call', at, day, about, effect - 0.015 * (waited - 8));
  } else {
    note(life, 'support.ticket_opened', at);
    meet(life, 'ticket', at, day, about, effect);
  }
  life.busyUntil = Math.max(life.busyUntil, day);
}

/** Planted: how far the team's improvement has come, 0 to 1. */
function improvement({ world }: Life, day: number): number {
  const { since, ramp } = world.causes.care;
  return Math.min(1, Math.max(0, (day - world.timeline.ago(since)) / ramp));
}
