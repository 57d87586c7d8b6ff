import type { Random } from './random.ts';
import { marketKeys, markets, type City, type CourierKey, type Market, type MarketKey } from './markets.ts';
import { historyDays } from './timeline.ts';
import { releases } from './releases.ts';

/** Customer types that want different programmes; here they also behave differently. */
export const segmentKeys = ['loyal', 'social', 'need', 'hurried'] as const;
export type SegmentKey = (typeof segmentKeys)[number];
const segmentShares = [16, 24, 38, 22];

export type Platform = 'web' | 'android' | 'ios';

export const lostReasons = ['delivery', 'service', 'price', 'product', 'app', 'competitor', 'moved'] as const;
export type LostReason = (typeof lostReasons)[number];

/** Everything about a customer that does not change while the demo's history runs. */
export interface Profile {
  readonly index: number;
  readonly externalKey: string;
  readonly market: MarketKey;
  readonly language: string;
  readonly city: City;
  readonly segment: SegmentKey;
  readonly business: boolean;
  readonly platform: Platform;
  /** Days an app user takes to install a release: most telephones do it by themselves within days, some people never do. */
  readonly updateDelay: number;
  /** Day of the first purchase, before the history when negative. */
  readonly joined: number;
  /** General mood towards the company, standard normal. */
  readonly mood: number;
  /** How clear this customer's invoices are to them: independent of everything else (a planted driver). */
  readonly invoiceClarity: number;
  /** How their parcels are packed, as seen by them: independent too, and without effect. */
  readonly packaging: number;
  readonly clubMember: boolean;
  readonly consent: { readonly email: boolean; readonly sms: boolean; readonly phone: boolean };
  readonly courierWeights: readonly number[];
}

interface Habit {
  /** Orders and visits a month. */
  readonly orders: number;
  readonly visits: number;
  /** Share that leaves a month when nothing has happened. */
  readonly hazard: number;
  /** Log-odds of answering a survey, beside the survey's own. */
  readonly answers: number;
  /** How much bad experiences hasten leaving. */
  readonly patience: number;
  /** Loyalty to begin with. */
  readonly bond: number;
}

/** How customers of each type behave. */
export const habits: Readonly<Record<SegmentKey, Habit>> = {
  loyal: { orders: 0.78, hazard: 0.005, answers: 0.55, patience: 0.5, visits: 1.4, bond: 0.45 },
  social: { orders: 0.46, hazard: 0.011, answers: 0.1, patience: 0.8, visits: 1.6, bond: 0.15 },
  need: { orders: 0.28, hazard: 0.016, answers: -0.15, patience: 1, visits: 0.8, bond: -0.15 },
  hurried: { orders: 0.5, hazard: 0.015, answers: -0.75, patience: 1.5, visits: 0.6, bond: -0.1 },
};

const homeShare = 0.7;

export function createProfile(index: number, home: MarketKey, random: Random): Profile {
  const abroad = marketKeys.filter(key => key !== home);
  const marketKey = random.chance(homeShare) ? home : random.pick(abroad);
  const market = markets[marketKey];
  const city = market.cities[random.weighted(market.cities.map(each => each.share))] as City;
  const segment = segmentKeys[random.weighted(segmentShares)] as SegmentKey;
  const platform = (['web', 'android', 'ios'] as const)[random.weighted(market.platforms)] as Platform;
  return {
    index,
    externalKey: `C${String(index + 1).padStart(7, '0')}`,
    market: marketKey,
    language: writesIn(market.language, random),
    city,
    segment,
    business: random.chance(segment === 'need' ? 0.12 : 0.06),
    platform,
    updateDelay: random.exponential() * (random.chance(0.15) ? 70 : 2.5),
    joined: joinDay(random),
    mood: random.normal(),
    invoiceClarity: random.normal(),
    packaging: random.normal(),
    clubMember: random.chance(segment === 'loyal' ? 0.85 : segment === 'social' ? 0.4 : 0.2),
    consent: { email: random.chance(0.82), sms: random.chance(0.6), phone: random.chance(0.35) },
    courierWeights: courierWeights(market, city),
  };
}

const mainCourier = 0.8;

function courierWeights({ couriers }: Market, city: City): readonly number[] {
  const others = couriers.reduce((sum, { key, share }) => sum + (key === city.courier ? 0 : share), 0);
  if (city.courier === undefined) return couriers.map(({ share }) => share);
  return couriers.map(({ key, share }) =>
    key === city.courier ? mainCourier : ((1 - mainCourier) * share) / others,
  );
}

/** A few customers of every market write English. */
function writesIn(language: string, random: Random): string {
  return random.chance(0.96) ? language : 'en';
}

/** Two fifths were there before; the others arrive faster and faster (density 1 + 1.6·t). */
function joinDay(random: Random): number {
  if (random.chance(0.4)) return -Math.floor(1 + random.next() ** 1.5 * 1500);
  const u = random.next();
  // Inverse of the distribution function (t + 0.8 t²) / 1.8.
  const t = (-1 + Math.sqrt(1 + 4 * 0.8 * 1.8 * u)) / 1.6;
  return Math.min(historyDays - 1, Math.floor(t * historyDays));
}

/** The courier that brings this customer's parcels; mostly the same one on a street. */
export function drawCourier(profile: Profile, random: Random): CourierKey {
  const couriers = markets[profile.market].couriers;
  return (couriers[random.weighted(profile.courierWeights)] as (typeof couriers)[number]).key;
}

/** Version of the app on that customer's telephone on a day; undefined on the web. */
export function appVersion(profile: Profile, day: number): string | undefined {
  if (profile.platform === 'web') return undefined;
  let version = releases[0]?.version;
  for (const release of releases) {
    if (historyDays - release.daysAgo + profile.updateDelay <= day) version = release.version;
  }
  return version;
}

/** 0 under half a year, 1 under a year, 2 under two years, 3 longer. */
export function tenureBand(joined: number, day: number): 0 | 1 | 2 | 3 {
  const age = day - joined;
  return age < 182 ? 0 : age < 365 ? 1 : age < 730 ? 2 : 3;
}
