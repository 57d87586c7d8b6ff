import { plantCauses, plantNothing, type Causes } from './causes.ts';
import type { EventName, CustomerEvent, Touch, TouchFacts } from './history.ts';
import { badExperience } from './latent.ts';
import { homeMarket, markets, rightToLeft, type MarketKey } from './markets.ts';
import { createMind, type Mind } from './mind.ts';
import { appVersion, type Profile } from './people.ts';
import type { Random } from './random.ts';
import { createTimeline, dayMs, type Timeline } from './timeline.ts';
import { touchpointByKey, type TouchpointKey } from './touchpoints.ts';

/** What is the same for every customer of one demo. */
export interface World {
  readonly seed: string;
  readonly language: string;
  readonly home: MarketKey;
  readonly timeline: Timeline;
  readonly causes: Causes;
}

export function createWorld(seed: string, today: Date, language: string, quiet = false): World {
  const home = homeMarket(language);
  const causes = quiet ? plantNothing(home) : plantCauses(home);
  return { seed, language, home, timeline: createTimeline(today), causes };
}

/** One customer's life while it is being told. */
export interface Life {
  readonly world: World;
  readonly profile: Profile;
  readonly random: Random;
  readonly mind: Mind;
  readonly touches: Touch[];
  readonly events: CustomerEvent[];
  /** Days of experiences bad enough to be remembered, oldest first. */
  readonly badDays: number[];
  /** Day on which the last thing already under way ends (a parcel arrives, a return is settled). */
  busyUntil: number;
}

export function createLife(world: World, profile: Profile, random: Random): Life {
  const mind = createMind(profile, random);
  return { world, profile, random, mind, touches: [], events: [], badDays: [], busyUntil: profile.joined };
}

/** A moment of that day, awake hours mostly, as the customer's own clock has it. */
export function moment({ world, profile, random }: Life, day: number): number {
  const late =
    world.timeline.ramadan[day] === 1 && (profile.market === 'gulf' || profile.market === 'iran') ? 2.5 : 0;
  // Two humps: late morning and evening.
  const hour = random.chance(0.4) ? 11 + 1.8 * random.normal() : 19.5 + late + 2 * random.normal();
  const minute = Math.min(23.95, Math.max(7, hour)) * 60;
  return Math.floor(world.timeline.start + day * dayMs + (minute - markets[profile.market].offset) * 60_000);
}

/** Whether prices have been raised for this customer by then. */
export function pricesRaised({ world, profile }: Life, day: number): boolean {
  const { market, since } = world.causes.price;
  return profile.market === market && day >= world.timeline.ago(since);
}

/** Whether the release that mirrors screens wrongly is on this customer's telephone. */
export function layoutBroken({ world, profile }: Life, day: number): boolean {
  return rightToLeft.has(profile.language) && appVersion(profile, day) === world.causes.release.version;
}

/**
 * A meeting at a touchpoint: felt from its base, the customer's mood and `effect`, remembered when bad, and told to
 * the customer's mind. Returns what was felt.
 */
export function meet(
  life: Life,
  touchpoint: TouchpointKey,
  at: number,
  day: number,
  facts: TouchFacts,
  effect = 0,
  noise = 0.8,
): number {
  const { base, mood } = touchpointByKey[touchpoint];
  const latent = base + mood * life.profile.mood + effect + noise * life.random.normal();
  life.touches.push({ touchpoint, at, day, latent, facts });
  life.mind.feel(touchpoint, latent - base);
  if (latent < badExperience && memorable.has(touchpoint)) life.badDays.push(day);
  return latent;
}

/** Bad moments here drive people away; a dull advertisement does not. */
const memorable: ReadonlySet<TouchpointKey> = new Set([
  'delivery',
  'product',
  'call',
  'ticket',
  'returns',
  'app',
]);

export function note(life: Life, name: EventName, at: number, detail: CustomerEvent['detail'] = {}): void {
  const key = `${life.profile.externalKey}-E${life.events.length + 1}`;
  life.events.push({ key, name, at, detail });
}
