import { answerableIds } from './model/answerable-ids.ts';
import type { Ids } from './model/answering.ts';
import { presentCustomer, type DemoCustomer } from './model/customer.ts';
import type { DemoFeedback, DemoInvitation } from './model/feedback.ts';
import { plantCauses } from './model/causes.ts';
import type { CustomerEvent, Order } from './model/history.ts';
import { listen } from './model/listening.ts';
import { liveLife } from './model/live-life.ts';
import { markets } from './model/markets.ts';
import { createProfile } from './model/people.ts';
import { createRandom } from './model/random.ts';
import { tellTruth, type Truth } from './model/truth.ts';
import { createWorld, type World } from './model/world.ts';
import { createSpeaker, type Speaker } from './verbatims/compose.ts';
import { loadVoices } from './verbatims/load-voices.ts';
import type { CompanyWords, Voice } from './verbatims/voice.ts';

export interface DemoOptions {
  /** The same seed, size, day and language give the same company. */
  readonly seed: string;
  readonly customers: number;
  /** Nothing happens at or after this instant. */
  readonly today: Date;
  /** Of the workspace: names of teams, cities and touchpoints, and the home market. */
  readonly language: string;
  /** Without planted causes (the truth file tells of them all the same): for counting false alarms. */
  readonly quiet?: boolean;
}

/** Customers with all that is theirs; orders and events name the customer by `externalKey`. */
export interface DemoBatch {
  readonly customers: readonly DemoCustomer[];
  readonly orders: readonly (Order & { readonly customer: string })[];
  readonly events: readonly (CustomerEvent & { readonly customer: string })[];
  readonly feedback: readonly DemoFeedback[];
  readonly invitations: readonly DemoInvitation[];
}

export interface Demo {
  readonly options: DemoOptions;
  readonly world: World;
  /** In the workspace's language, or English when the demo has no words of it. */
  readonly words: CompanyWords;
  readonly voices: ReadonlyMap<string, Voice>;
  /** Everything of the truth file but the labels of texts, which come with the feedback. */
  readonly truth: Omit<Truth, 'texts'>;
  /**
   * Customer after customer, beginning with number `from`; memory does not grow with their number. `ids` default to
   * the keys themselves.
   */
  batches(size: number, ids?: Ids, from?: number): Generator<DemoBatch>;
}

/** Prepares the company; customers are made while `batches` is read. */
export async function generateDemo(options: DemoOptions): Promise<Demo> {
  const voices = await loadVoices();
  const english = voices.get('en');
  if (english === undefined) throw new Error('The demo needs its English voice as a fallback.');
  const home = voices.get(options.language) ?? english;
  const world = createWorld(options.seed, options.today, options.language, options.quiet);
  const speakers = new Map([...voices].map(([language, voice]) => [language, createSpeaker(voice)]));
  return {
    options,
    world,
    words: home.words,
    voices,
    truth: tellTruth(world, plantCauses(world.home), options.customers, home.words),
    batches: (size, ids = answerableIds(home.words, options.language), from = 0) =>
      makeBatches({ options, world, voices, english, speakers, ids }, size, from),
  };
}

interface Workshop {
  readonly options: DemoOptions;
  readonly world: World;
  readonly voices: ReadonlyMap<string, Voice>;
  readonly english: Voice;
  readonly speakers: ReadonlyMap<string, Speaker>;
  readonly ids: Ids;
}

function* makeBatches(workshop: Workshop, size: number, begin: number): Generator<DemoBatch> {
  const { customers } = workshop.options;
  for (let from = begin; from < customers; from += size) {
    const batch = { customers: [], orders: [], events: [], feedback: [], invitations: [] };
    for (let index = from; index < Math.min(customers, from + size); index++)
      addCustomer(workshop, index, batch);
    yield batch;
  }
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer U)[] ? U[] : T[K] };

function addCustomer(workshop: Workshop, index: number, batch: Mutable<DemoBatch>): void {
  const { world, voices, english, speakers, ids } = workshop;
  const random = createRandom(world.seed, 'customer', index);
  const profile = createProfile(index, world.home, random);
  const history = liveLife(world, profile, random);
  const listening = createRandom(world.seed, 'listening', index);
  const heard = listen(world, history, ids, speakers.get(profile.language), listening);
  // People are named after where they live, whatever language they write.
  const voice = voices.get(markets[profile.market].language) ?? english;
  const naming = createRandom(world.seed, 'name', index);
  batch.customers.push(presentCustomer(history, voice, ids.words, world.timeline, naming));
  for (const order of history.orders) batch.orders.push({ ...order, customer: profile.externalKey });
  for (const event of history.events) batch.events.push({ ...event, customer: profile.externalKey });
  batch.feedback.push(...heard.feedback);
  batch.invitations.push(...heard.invitations);
}
