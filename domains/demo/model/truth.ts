import { z } from 'zod';
import type { CompanyWords } from '../verbatims/voice.ts';
import { loyaltyWeights, type Causes } from './causes.ts';
import { touchpointByKey, type TouchpointKey } from './touchpoints.ts';
import { dayMs } from './timeline.ts';
import type { World } from './world.ts';

/** Where a cause is at work, in the names and values that the product filters by; all must hold. */
const scope = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

/** One planted cause, or a decoy that only looks like one. */
export const causeSchema = z.object({
  key: z.string(),
  kind: z.enum(['touchpoint', 'release', 'price', 'driver', 'decoy']),
  /** What happened, in one English sentence. */
  story: z.string(),
  /** First and last day (UTC); without them it has always been so. */
  since: z.iso.date().optional(),
  until: z.iso.date().optional(),
  scope,
  /** Keys of the touchpoints whose scores move. */
  touchpoints: z.array(z.string()),
  effect: z.object({
    /** Shift of felt satisfaction, in standard deviations, on average in scope. */
    latent: z.number().optional(),
    /** Weight on loyalty, per standard deviation of the customer's view. */
    loyalty: z.number().optional(),
    orders: z.number().optional(),
    prices: z.number().optional(),
    lateParcels: z.tuple([z.number(), z.number()]).optional(),
    minutesOnHold: z.tuple([z.number(), z.number()]).optional(),
  }),
});
export type CauseTruth = z.output<typeof causeSchema>;

export const textLabelSchema = z.object({
  source: z.string(),
  key: z.string(),
  language: z.string(),
  sentiment: z.enum(['positive', 'negative', 'mixed', 'neutral']),
  themes: z.array(z.string()),
  intent: z.enum(['praise', 'complaint', 'wish', 'question', 'leaving', 'comment']),
});
export type TextTruth = z.output<typeof textLabelSchema>;

/** The truth file. `texts` come last, one a line, so that a large file can be read in a stream. */
export const truthSchema = z.object({
  format: z.literal('safar-demo-truth'),
  version: z.literal(1),
  seed: z.string(),
  customers: z.int(),
  today: z.iso.datetime(),
  language: z.string(),
  /** How much each aspect moves loyalty. */
  drivers: z.record(z.string(), z.number()),
  causes: z.array(causeSchema),
  decoys: z.array(causeSchema),
  texts: z.array(textLabelSchema),
});
export type Truth = z.output<typeof truthSchema>;

/** Everything of the truth but the labels of texts. */
export function tellTruth(
  world: World,
  causes: Causes,
  customers: number,
  words: CompanyWords,
): Omit<Truth, 'texts'> {
  const { timeline } = world;
  const day = (ago: number): string =>
    new Date(timeline.start + timeline.ago(ago) * dayMs).toISOString().slice(0, 10);
  const { courier, care, release, price, invoice, packaging, greeting } = causes;
  const lateness = (courier.late[1] - courier.late[0]) * -1.15;
  const keys = (...each: TouchpointKey[]): string[] => each.map(key => touchpointByKey[key].key);
  return {
    format: 'safar-demo-truth',
    version: 1,
    seed: world.seed,
    customers,
    today: new Date(timeline.now).toISOString(),
    language: world.language,
    drivers: { ...loyaltyWeights },
    causes: [
      {
        key: 'courier-failed-city',
        kind: 'touchpoint',
        story: 'One courier began to fail one city: nearly every parcel late, and rude about it.',
        since: day(courier.since),
        scope: { city: words.cities[courier.city], courier: words.couriers[courier.courier] },
        touchpoints: keys('delivery'),
        effect: { latent: round(courier.latent + lateness), lateParcels: [...courier.late] },
      },
      {
        key: 'care-team-improved',
        kind: 'touchpoint',
        story: `Customer care began to work in a new way and was better within ${care.ramp} days: shorter waits, problems solved at once.`,
        since: day(care.since),
        scope: {},
        touchpoints: keys('call', 'ticket'),
        effect: { latent: care.latent, minutesOnHold: [...care.minutes] },
      },
      {
        key: 'release-broke-right-to-left',
        kind: 'release',
        story:
          'An app release mirrored screens wrongly for readers of Persian and Arabic; the next one is sound.',
        since: day(release.since),
        scope: { app_version: release.version, language: ['fa', 'ar'] },
        touchpoints: keys('app', 'checkout'),
        effect: { latent: release.latent },
      },
      {
        key: 'price-rise',
        kind: 'price',
        story:
          'Prices rose in the home market; it is felt most at first, and by customers who buy only what they need.',
        since: day(price.since),
        scope: { market: words.markets[price.market] },
        touchpoints: keys('offers'),
        effect: { latent: price.latent, loyalty: price.loyalty, orders: price.orders, prices: price.factor },
      },
      {
        key: 'invoice-clarity-drives-loyalty',
        kind: 'driver',
        story:
          'How clear invoices are depends on nothing else seen and scores unremarkably, yet moves loyalty most.',
        scope: {},
        touchpoints: keys('invoice'),
        effect: { loyalty: invoice.loyalty },
      },
    ],
    decoys: [
      {
        key: 'packaging-is-only-loud',
        kind: 'decoy',
        story: 'Packaging scores poorly and is much complained about, yet moves nothing.',
        scope: {},
        touchpoints: keys('packaging'),
        effect: { loyalty: packaging.loyalty },
      },
      {
        key: 'new-greeting-in-shops',
        kind: 'decoy',
        story: 'Shops began to greet with a new script; nothing changed.',
        since: day(greeting.since),
        scope: {},
        touchpoints: keys('store'),
        effect: { latent: 0 },
      },
    ],
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
