import { loyaltyWeights } from './causes.ts';
import { aspects, type Aspect } from './history.ts';
import type { Profile } from './people.ts';
import type { Random } from './random.ts';
import type { TouchpointKey } from './touchpoints.ts';

/** What a customer thinks of the company: a fading memory of each aspect, in deviations from the usual. */
export interface Mind {
  /** Takes in an experience: how much better or worse it was than that touchpoint usually is. */
  feel(touchpoint: TouchpointKey, deviation: number): void;
  /** Standing view of an aspect. */
  readonly aspects: Readonly<Record<Aspect, number>>;
  /** Loyalty now; about standard normal over all customers. */
  loyalty(effect: number): number;
}

const aspectOf: Readonly<Partial<Record<TouchpointKey, Aspect>>> = {
  product: 'product',
  delivery: 'delivery',
  call: 'support',
  ticket: 'support',
  returns: 'support',
  advice: 'support',
  offers: 'price',
  app: 'digital',
  website: 'digital',
  checkout: 'digital',
  search: 'digital',
};
/** Weight of the newest experience in the memory. */
const newest = 0.45;
const moodWeight = 0.3;

export function createMind(profile: Profile, random: Random): Mind {
  const views = Object.fromEntries(
    aspects.map(aspect => [aspect, 0.3 * profile.mood + 0.45 * random.normal()]),
  ) as Record<Aspect, number>;
  // These two are the customer's own, untouched by mood or by anything that happens.
  views.invoice = profile.invoiceClarity;
  views.packaging = profile.packaging;
  return {
    aspects: views,
    feel(touchpoint, deviation) {
      const aspect = aspectOf[touchpoint];
      if (aspect !== undefined) views[aspect] += newest * (deviation - views[aspect]);
    },
    loyalty(effect) {
      // Written out: it is asked for every customer and week.
      return (
        moodWeight * profile.mood +
        effect +
        loyaltyWeights.product * views.product +
        loyaltyWeights.delivery * views.delivery +
        loyaltyWeights.support * views.support +
        loyaltyWeights.price * views.price +
        loyaltyWeights.digital * views.digital +
        loyaltyWeights.invoice * views.invoice +
        loyaltyWeights.packaging * views.packaging
      );
    },
  };
}
