import { products, demand } from './catalogue.ts';
import { seekHelp, storeAgents } from './care.ts';
import type { TouchFacts } from './history.ts';
import { appVersion } from './people.ts';
import { priceEffect } from './shopping.ts';
import type { TouchpointKey } from './touchpoints.ts';
import { layoutBroken, meet, moment, note, type Life } from './world.ts';

/** Looks around without buying: the site, the app, a shop; now and then a feeling worth asking about. */
export function browse(life: Life, day: number): void {
  const { random, profile, world } = life;
  const at = moment(life, day);
  const product = products[random.weighted(demand)];
  const facts: TouchFacts = product ? { product: product.key, category: product.category } : {};
  if (profile.city.store && random.chance(0.16)) {
    note(life, 'store.visited', at);
    meet(life, 'store', at, day, { ...facts, agent: random.int(storeAgents) });
    return;
  }
  const version = appVersion(profile, day);
  if (version !== undefined) {
    const broken = layoutBroken(life, day);
    note(life, 'app.opened', at, { version });
    if (random.chance(0.6)) {
      const effect = broken ? world.causes.release.latent : 0;
      meet(life, 'app', at, day, { version, brokenLayout: broken }, effect);
      if (broken && random.chance(0.12))
        seekHelp(life, day + 1, 'app.layout', { version, brokenLayout: true });
      return;
    }
  } else note(life, 'site.visited', at);
  const place = random.pick(places);
  meet(
    life,
    place,
    at,
    day,
    { ...facts, ...(version && { version }) },
    place === 'offers' ? priceEffect(life, day) : 0,
  );
  if (random.chance(0.12)) note(life, 'cart.abandoned', at + 900_000, { product: product?.key ?? '' });
}

/** Where a visit is remembered for; the site twice because most visits are that. */
const places: readonly TouchpointKey[] = [
  'website',
  'website',
  'product-page',
  'search',
  'guide',
  'ad',
  'advice',
  'cart',
  'offers',
];

/** Points, rewards and invitations of friends. */
export function enjoyClub(life: Life, day: number): void {
  const { random, profile, mind } = life;
  const at = moment(life, day);
  meet(life, 'club', at, day, {});
  if (mind.loyalty(0) > 0.4 && random.chance(profile.segment === 'social' ? 0.35 : 0.15)) {
    note(life, 'friend.referred', at + 300_000);
    meet(life, 'referral', at + 300_000, day, {});
  }
}
