import { browse, enjoyClub } from './browsing.ts';
import { seekHelp } from './care.ts';
import type { History, Order, View } from './history.ts';
import { appVersion, habits, type LostReason, type Profile } from './people.ts';
import type { Random } from './random.ts';
import { buy, priceEffect } from './shopping.ts';
import { createLife, moment, note, pricesRaised, type Life, type World } from './world.ts';

const week = 7;
/** Days between two questions about the whole relationship. */
const quarter = 91;

/** What people call about when nothing went wrong. */
const plainMatters = ['general', 'invoice', 'club', 'offers', 'stock', 'checkout'] as const;

/** Tells one customer's life, week by week, from joining (or the beginning) to today or to their leaving. */
export function liveLife(world: World, profile: Profile, random: Random): History {
  const life = createLife(world, profile, random);
  const orders: Order[] = [];
  const views: View[] = [];
  const phase = profile.index % quarter;
  let lost: History['lost'];
  const first = Math.max(0, profile.joined);
  if (profile.clubMember && profile.joined >= 0)
    note(life, 'club.joined', moment(life, profile.joined) + 60_000);

  for (let start = first - (first % week); start < world.timeline.days && lost === undefined; start += week) {
    const days = drawDays(life, start, first);
    for (const day of days.orders) orders.push(buy(life, day, orders.length + 1));
    for (const day of days.visits) browse(life, day);
    if (profile.clubMember && random.chance(0.02)) enjoyClub(life, start + random.int(week));
    if (random.chance(0.012)) seekHelp(life, start + random.int(week), random.pick(plainMatters), {});
    const asked = start + ((((phase - start) % quarter) + quarter) % quarter);
    if (asked < start + week && asked > first + 30 && asked < world.timeline.days)
      views.push(look(life, asked));
    if (start > first + 20) lost = consider(life, start + week);
  }
  return settle(life, orders, views, lost);
}

/** Days of this week on which something is bought or looked at. */
function drawDays(
  life: Life,
  start: number,
  first: number,
): { orders: readonly number[]; visits: readonly number[] } {
  const { world, profile, random } = life;
  const habit = habits[profile.segment];
  const season = world.timeline.weeks[profile.market][start / week] ?? 0;
  const raised = pricesRaised(life, start) ? world.causes.price.orders : 1;
  const mood = Math.exp(0.2 * Math.max(-2, Math.min(2, life.mind.loyalty(0))));
  const orders = random.poisson((habit.orders / 4.345) * season * raised * mood);
  const visits = random.poisson(
    (habit.visits / 4.345) * Math.min(1, season + 0.2) * (profile.platform === 'web' ? 0.8 : 1.2),
  );
  const joins = profile.joined >= start && profile.joined < start + week;
  if (orders + visits === 0 && !joins) return nothing;
  const bought = pickDays(life, start, first, orders);
  // The day of joining is the day of the first order.
  if (joins) bought.unshift(profile.joined);
  return { orders: bought, visits: pickDays(life, start, first, visits) };
}

const nothing = { orders: [], visits: [] };

/** That many days of the week, in order, busy ones more likely, none before the first. */
function pickDays({ world, profile, random }: Life, start: number, first: number, count: number): number[] {
  const demand = world.timeline.demand[profile.market];
  const days: number[] = [];
  for (let tries = 0; days.length < count && tries < 40; tries++) {
    const day = start + random.int(week);
    // Rejection: no day is more than `busiest` times the usual one.
    if (day >= first && random.next() * busiest < (demand[day] ?? 0)) days.push(day);
  }
  return days.length > 1 ? days.sort((a, b) => a - b) : days;
}

const busiest = 2.5;

function loyaltyEffect(life: Life, day: number): number {
  const { price } = life.world.causes;
  const raised = pricesRaised(life, day) ? price.loyalty * (life.profile.segment === 'need' ? 1.7 : 0.8) : 0;
  return habits[life.profile.segment].bond + raised - 0.12 * Math.min(3, recentlyBad(life, day));
}

/** Bad experiences of the last four months. */
function recentlyBad(life: Life, day: number): number {
  const { badDays } = life;
  let count = 0;
  for (let i = badDays.length - 1; i >= 0 && (badDays[i] ?? 0) > day - 160; i--) {
    const bad = badDays[i] ?? 0;
    // Days come nearly in order: a parcel may be felt before an earlier one's use.
    if (bad <= day && bad > day - 120) count++;
  }
  return count;
}

function look(life: Life, day: number): View {
  const version = appVersion(life.profile, day);
  const aspects = { ...life.mind.aspects, price: life.mind.aspects.price + priceEffect(life, day) * 0.8 };
  return {
    at: moment(life, day),
    day,
    loyalty: life.mind.loyalty(loyaltyEffect(life, day)),
    aspects,
    pricesRaised: pricesRaised(life, day),
    version,
  };
}

/** Extra hazard after no, one, two, three or more bad experiences. */
const afterBad = [1, 2.2, 4.5, 7];

/** Whether the customer decides to leave this week, and when and why they are gone. */
function consider(life: Life, day: number): History['lost'] {
  const { world, profile, random } = life;
  const habit = habits[profile.segment];
  const bad = Math.min(3, recentlyBad(life, day));
  const weary = 1 + ((afterBad[bad] as number) - 1) * Math.min(1.2, habit.patience);
  const dear = pricesRaised(life, day) && profile.segment === 'need' ? 1.3 : 1;
  const loyalty = life.mind.loyalty(loyaltyEffect(life, day));
  const hazard = (habit.hazard / 4.345) * Math.exp(-0.7 * loyalty) * weary * dear;
  if (!random.chance(Math.min(0.25, hazard))) return undefined;
  // Whatever is under way ends first.
  const gone = Math.max(day, life.busyUntil + 1) + random.int(18);
  if (gone >= world.timeline.days) return undefined;
  return { at: moment(life, gone), reason: drawReason(life, day) };
}

/** Mostly what hurt: the worst touch of the last four months; else price, a competitor, or life itself. */
function drawReason(life: Life, day: number): LostReason {
  const { random, profile } = life;
  let worst: { latent: number; touchpoint: string } | undefined;
  for (const touch of life.touches) {
    if (
      touch.day > day - 120 &&
      touch.day <= day &&
      touch.latent < -0.7 &&
      touch.latent < (worst?.latent ?? 0)
    )
      worst = touch;
  }
  if (worst && random.chance(0.7)) {
    const reason = reasonOf[worst.touchpoint];
    if (reason) return reason;
  }
  const dear = pricesRaised(life, day) ? (profile.segment === 'need' ? 6 : 3) : 1.5;
  return random.chance(dear / (dear + 4)) ? 'price' : random.chance(0.6) ? 'competitor' : 'moved';
}

const reasonOf: Readonly<Record<string, LostReason | undefined>> = {
  delivery: 'delivery',
  product: 'product',
  call: 'service',
  ticket: 'service',
  returns: 'service',
  app: 'app',
  checkout: 'app',
  offers: 'price',
};

/** Leaves out what has not happened by now or after the customer had gone, and puts the rest in order of time. */
function settle(
  life: Life,
  orders: readonly Order[],
  views: readonly View[],
  lost: History['lost'],
): History {
  const { timeline } = life.world;
  const gone = lost && lost.at < timeline.now ? lost : undefined;
  const end = gone?.at ?? timeline.now;
  const happened = (each: { readonly at: number }): boolean => each.at < end && each.at >= timeline.start;
  const events = life.events.filter(happened);
  if (gone) {
    const key = `${life.profile.externalKey}-E${life.events.length + 1}`;
    events.push({ key, name: 'account.closed', at: gone.at, detail: { reason: gone.reason } });
  }
  return {
    profile: life.profile,
    orders: orders.filter(happened),
    events: events.sort((a, b) => a.at - b.at),
    touches: life.touches.filter(happened).sort((a, b) => a.at - b.at),
    views: views.filter(happened),
    lost: gone,
  };
}
