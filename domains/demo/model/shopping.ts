import { demand, products, type Product } from './catalogue.ts';
import type { Order, TouchFacts } from './history.ts';
import { markets, type CourierKey } from './markets.ts';
import { appVersion, drawCourier } from './people.ts';
import { dayMs } from './timeline.ts';
import { layoutBroken, meet, moment, note, pricesRaised, type Life } from './world.ts';
import { seekHelp } from './care.ts';

/** Buys something on that day, and lives through what follows until the thing has been used for two weeks. */
export function buy(life: Life, day: number, number: number): Order {
  const { random, profile, world } = life;
  const at = moment(life, day);
  const raised = pricesRaised(life, day);
  const basket = fillBasket(life, raised ? world.causes.price.factor : 1);
  const first = basket.items[0] as Order['items'][number];
  const product = products.find(each => each.key === first.product) as Product;
  const collected = profile.city.store && random.chance(0.1);
  const courier = collected ? undefined : drawCourier(profile, random);
  const due = collected ? 0 : 1 + random.int(3);
  const lateDays = courier ? drawLateness(life, day + due, courier) : 0;
  const days = due + lateDays;
  const deliveredAt = collected
    ? at + 7_200_000
    : moment(life, Math.min(day + days, world.timeline.days - 1)) + overflow(life, day + days);
  const key = `${profile.externalKey}-O${number}`;
  const facts: TouchFacts = {
    order: key,
    product: product.key,
    category: product.category,
    ...(courier && { courier }),
    pricesRaised: raised,
  };
  order(life, at, day, facts);
  receive(life, { courier, lateDays, deliveredAt, day: day + days, facts });
  tryOut(life, product, deliveredAt + 14 * dayMs, day + days + 14, facts);
  return {
    key,
    at,
    amount: basket.amount,
    currency: basket.currency,
    items: basket.items,
    courier,
    deliveredAt,
    lateDays,
    platform: profile.platform,
  };
}

/** Days past the end of the timeline; whatever lies there is dropped later as not yet happened. */
function overflow({ world }: Life, day: number): number {
  return Math.max(0, day - (world.timeline.days - 1)) * dayMs;
}

function fillBasket(
  { profile, random }: Life,
  factor: number,
): { items: Order['items']; amount: number; currency: string } {
  const market = markets[profile.market];
  const rate = profile.city.rate ?? market.rate;
  const rounding = profile.city.rounding ?? market.rounding;
  const lines =
    1 + random.poisson(profile.segment === 'loyal' ? 0.9 : profile.segment === 'social' ? 0.6 : 0.3);
  const chosen = new Set<Product>();
  for (let line = 0; line < lines; line++) chosen.add(products[random.weighted(demand)] as Product);
  const items = [...chosen].map(product => {
    const pieces = product.price < 20 ? 1 + random.poisson(0.7) : 1;
    const quantity = profile.business ? pieces + random.poisson(3) : pieces;
    const price = Math.round((product.price * rate * factor) / rounding) * rounding;
    return { product: product.key, quantity, price };
  });
  const amount = items.reduce((sum, item) => sum + item.quantity * item.price, 0);
  return {
    items,
    amount: Math.round(amount * 100) / 100,
    currency: profile.city.currency ?? market.currency,
  };
}

/**
 * Whether a parcel that is due on that day comes late. Planted: one courier starts failing one city, those that are on
 * the road already too. Feasts make everybody late.
 */
function drawLateness({ world, profile, random }: Life, day: number, courier: CourierKey): number {
  const cause = world.causes.courier;
  const failing = fails(world, profile.city.key, courier, day);
  const strain = world.timeline.strain[profile.market][Math.min(day, world.timeline.days - 1)] ?? 0;
  const chance = cause.late[failing ? 1 : 0] + 0.12 * strain;
  return random.chance(chance) ? 1 + random.poisson(failing ? 2.2 : 1.8) : 0;
}

function fails(world: Life['world'], city: string, courier: string, day: number): boolean {
  const cause = world.causes.courier;
  return city === cause.city && courier === cause.courier && day >= world.timeline.ago(cause.since);
}

/** Basket, checkout, payment and invoice. */
function order(life: Life, at: number, day: number, facts: TouchFacts): void {
  const { profile, random } = life;
  const version = appVersion(profile, day);
  const broken = version !== undefined && layoutBroken(life, day);
  const device = { ...facts, ...(version && { version }), brokenLayout: broken };
  const effect = broken ? life.world.causes.release.latent * 0.75 : 0;
  if (random.chance(0.5)) meet(life, 'cart', at - 600_000, day, device, effect * 0.5);
  meet(life, 'checkout', at, day, device, effect);
  const invoice = 0.55 + 0.85 * profile.invoiceClarity + 0.45 * random.normal();
  const paid = meet(life, 'payment', at + 60_000, day, { ...facts, invoice });
  if (random.chance(0.5)) meet(life, 'offers', at - 3_600_000, day, facts, priceEffect(life, day));
  if (paid < -0.7 && random.chance(0.45)) seekHelp(life, day + 1, 'payment', facts);
}

/** People grow used to new prices: this much of the anger stays, the rest goes with a half-life of a month. */
const staysDear = 0.35;
const growsUsed = 45;

/** How the price rise colours what is thought of prices. */
export function priceEffect(life: Life, day: number): number {
  if (!pricesRaised(life, day)) return 0;
  const { latent, needBased, since } = life.world.causes.price;
  const age = day - life.world.timeline.ago(since);
  const left = staysDear + (1 - staysDear) * Math.exp(-age / growsUsed);
  return left * (latent + (life.profile.segment === 'need' ? needBased : 0));
}

interface Parcel {
  readonly courier: CourierKey | undefined;
  readonly lateDays: number;
  readonly deliveredAt: number;
  readonly day: number;
  readonly facts: TouchFacts;
}

function receive(life: Life, { courier, lateDays, deliveredAt, day, facts }: Parcel): void {
  const { random, profile, world } = life;
  life.busyUntil = Math.max(life.busyUntil, day);
  if (courier === undefined) return;
  note(life, 'order.delivered', deliveredAt, { order: facts.order ?? '', courier, daysLate: lateDays });
  const failing = fails(world, profile.city.key, courier, day);
  const packaging = 0.8 * profile.packaging + 0.6 * random.normal();
  const effect =
    (lateDays > 0 ? -0.95 - 0.06 * lateDays : 0.15) + (failing ? world.causes.courier.latent : 0);
  const felt = meet(life, 'delivery', deliveredAt, day, { ...facts, lateDays, packaging }, effect);
  // Who waits asks on the day after it was due.
  if (lateDays > 1 && random.chance(0.6))
    seekHelp(life, day - lateDays + 1, 'delivery.time', { ...facts, lateDays });
  else if (felt < -0.9 && random.chance(0.35))
    seekHelp(life, day, 'delivery.courier', { ...facts, lateDays });
}

function tryOut(life: Life, product: Product, at: number, day: number, facts: TouchFacts): void {
  const { random } = life;
  const felt = meet(life, 'product', at, day, facts, product.quality);
  if (felt > -0.6 || !random.chance(0.6)) return;
  if (random.chance(0.45)) return seekHelp(life, day - 6, 'product.quality', facts);
  const settled = day + 3 + random.int(12);
  const returnedAt = moment(life, Math.min(day - 3, life.world.timeline.days - 1)) + overflow(life, day - 3);
  note(life, 'order.returned', returnedAt, { order: facts.order ?? '' });
  meet(
    life,
    'returns',
    moment(life, Math.min(settled, life.world.timeline.days - 1)) + overflow(life, settled),
    settled,
    facts,
  );
  life.busyUntil = Math.max(life.busyUntil, settled);
}
