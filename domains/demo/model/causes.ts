import type { CityKey, CourierKey, MarketKey } from './markets.ts';
import type { Aspect } from './history.ts';

/** Days before today on which each planted cause begins, and how strong it is. Latent units are standard deviations. */
export interface Causes {
  /** A courier starts failing one city: its depot there has closed, and parcels come two or three days late. */
  readonly courier: {
    readonly city: CityKey;
    readonly courier: CourierKey;
    readonly since: number;
    /** Beside what lateness itself does. */
    readonly latent: number;
    /** Probability that a parcel is late, before and after. */
    readonly late: readonly [number, number];
  };
  /** The customer-care team begins to work in a new way and gets better within `ramp` days, by phone and in writing. */
  readonly care: {
    readonly since: number;
    readonly ramp: number;
    readonly latent: number;
    readonly minutes: readonly [number, number];
  };
  /** An app release mirrors screens wrongly for readers of right-to-left languages, until the next release. */
  readonly release: {
    readonly version: string;
    readonly since: number;
    readonly until: number;
    readonly latent: number;
  };
  /** Prices rise in the home market. */
  readonly price: {
    readonly market: MarketKey;
    readonly since: number;
    readonly factor: number;
    /** Effect on how prices are judged at first; need-based customers feel it more. */
    readonly latent: number;
    readonly needBased: number;
    readonly orders: number;
    readonly loyalty: number;
  };
  /** Clear invoices: independent of everything else seen, mean unremarkable, yet they move loyalty. */
  readonly invoice: { readonly loyalty: number };
  /** Packaging: judged poorly and much complained about, yet it moves nothing. */
  readonly packaging: { readonly loyalty: number };
  /** A new greeting script in the shops: launched with pride, changes nothing. */
  readonly greeting: { readonly since: number };
}

const failing: Readonly<Record<MarketKey, { city: CityKey; courier: CourierKey }>> = {
  iran: { city: 'shiraz', courier: 'tizgam' },
  gulf: { city: 'jeddah', courier: 'wessal' },
  vietnam: { city: 'danang', courier: 'chimen' },
  britain: { city: 'leeds', courier: 'larkline' },
};

/** The same story in every home market; only places and names differ. */
export function plantCauses(home: MarketKey): Causes {
  return {
    courier: { ...failing[home], since: 148, latent: -0.8, late: [0.09, 0.85] },
    care: { since: 215, ramp: 2, latent: 0.9, minutes: [11, 4] },
    release: { version: '5.2.0', since: 88, until: 24, latent: -1.6 },
    price: {
      market: home,
      since: 300,
      factor: 1.2,
      latent: -1,
      needBased: -0.35,
      orders: 0.9,
      loyalty: -0.16,
    },
    invoice: { loyalty: loyaltyWeights.invoice },
    packaging: { loyalty: loyaltyWeights.packaging },
    greeting: { since: 160 },
  };
}

/** The same company when nothing happens to it: what is found in it anyway is a false alarm. */
export function plantNothing(home: MarketKey): Causes {
  const { courier, care, release, price, invoice, packaging, greeting } = plantCauses(home);
  return {
    courier: { ...courier, since: never },
    care: { ...care, since: never },
    release: { ...release, version: '' },
    price: { ...price, since: never },
    invoice,
    packaging,
    greeting,
  };
}

/** So long after today that no customer lives to see it. */
const never = -1e6;

/** How much a customer's view of each aspect moves their loyalty, per standard deviation. */
export const loyaltyWeights: Readonly<Record<Aspect, number>> = {
  product: 0.34,
  delivery: 0.32,
  support: 0.24,
  price: 0.2,
  digital: 0.18,
  invoice: 0.42,
  packaging: 0,
};
