import { products } from './catalogue.ts';
import { satisfied5 } from './latent.ts';
import type { TouchFacts, View } from './history.ts';
import type { Profile } from './people.ts';
import type { Random } from './random.ts';
import type { Theme, TouchpointKey } from './touchpoints.ts';
import { touchpointByKey } from './touchpoints.ts';
import type { Point, Saying } from '../verbatims/compose.ts';
import type { TextLabel, Voice } from '../verbatims/voice.ts';
import type { Slots } from '../verbatims/template.ts';

type Intent = TextLabel['intent'];

/** Who feels better than this gives 4 of 5, and speaks well; words and scores agree. */
const content = satisfied5;

/** What somebody who felt this way at this touchpoint has to say. */
export function sayOfTouch(
  touchpoint: TouchpointKey,
  latent: number,
  facts: TouchFacts,
  random: Random,
): Omit<Saying, 'form' | 'facts'> {
  const good = latent > content;
  const points: Point[] = [mainPoint(touchpoint, good, facts, random)];
  const second = random.next();
  if (touchpoint === 'delivery' && (facts.packaging ?? 0) < -0.5 && second < 0.4) {
    points.push({ theme: 'packaging', good: false });
  } else if (Math.abs(latent - content) < 0.45 && second < 0.5) {
    // In two minds: something of the other side as well.
    points.push(otherPoint(touchpoint, !good, points, random));
  } else if (second < 0.3) points.push(otherPoint(touchpoint, good, points, random));
  return said(points, latent, random);
}

function mainPoint(touchpoint: TouchpointKey, good: boolean, facts: TouchFacts, random: Random): Point {
  // Who has been helped speaks of the help; who has not, of the help or of the trouble itself.
  if (facts.problem && !good && random.chance(0.4)) return { theme: facts.problem, good: false };
  const themes = touchpointByKey[touchpoint].themes;
  const usual = themes[random.weighted(themes.map((_, index) => (index === 0 ? 2 : 1)))] ?? 'general';
  if (facts.brokenLayout && !good && random.chance(0.75)) return { theme: 'app.layout', good: false };
  if (touchpoint === 'app') return { theme: good ? usual : 'app.speed', good };
  if (touchpoint === 'delivery') {
    const late = (facts.lateDays ?? 0) > 0;
    return late
      ? { theme: 'delivery.time', good: false }
      : { theme: good ? usual : 'delivery.courier', good };
  }
  if (touchpoint === 'call' && !good) {
    return { theme: (facts.minutes ?? 0) > 10 ? 'support.wait' : 'support.help', good };
  }
  if (touchpoint === 'offers' && facts.pricesRaised && !good) return { theme: 'price', good };
  if (touchpoint === 'payment' && random.chance(0.4))
    return { theme: 'invoice', good: (facts.invoice ?? 0.5) > 0.1 };
  return { theme: usual, good };
}

function otherPoint(touchpoint: TouchpointKey, good: boolean, said: readonly Point[], random: Random): Point {
  const near = touchpointByKey[touchpoint].themes.filter(theme => !said.some(point => point.theme === theme));
  const theme = random.chance(0.6) && near[0] ? near[0] : random.pick(anyTheme);
  return { theme, good };
}

/** What may come to anyone's mind. */
const anyTheme: readonly Theme[] = [
  'price',
  'product.quality',
  'support.help',
  'general',
  'site.info',
  'delivery.time',
];

/** Why this customer would recommend the company or not: what they think best or worst of. */
export function sayOfView(view: View, score: number, random: Random): Omit<Saying, 'form' | 'facts'> {
  const { aspects } = view;
  const candidates: readonly (readonly [number, readonly Theme[]])[] = [
    [aspects.product, ['product.quality', 'product.match']],
    [aspects.delivery, ['delivery.time', 'delivery.courier']],
    [aspects.support, ['support.help', 'support.wait']],
    [aspects.price - (view.pricesRaised ? 0.4 : 0), ['price', 'offers']],
    [aspects.digital, ['app.speed', 'site.search', 'checkout']],
    [0.1 * random.normal(), ['general']],
    [0.1 * random.normal(), ['stock', 'store', 'club']],
  ];
  const jittered = candidates.map(([view, themes]) => [view + 0.5 * random.normal(), themes] as const);
  const ordered = jittered.toSorted((a, b) => b[0] - a[0]);
  const best = (): Theme => random.pick(ordered[0]?.[1] ?? ['general']);
  const worst = (): Theme => random.pick(ordered.at(-1)?.[1] ?? ['general']);
  const points: Point[] = [];
  if (score >= 9) points.push({ theme: best(), good: true });
  else if (score <= 6) points.push({ theme: worst(), good: false });
  else if (random.chance(0.5)) points.push({ theme: best(), good: true }, { theme: worst(), good: false });
  else points.push({ theme: random.chance(0.6) ? best() : 'general', good: true });
  if (points.length === 1 && random.chance(0.35)) {
    const [first] = points as [Point];
    points.push({ theme: random.pick(ordered[first.good ? 1 : 5]?.[1] ?? ['general']), good: first.good });
  }
  // Decoy: packaging is complained about by whoever has poor packaging, whatever they think of the company.
  if (aspects.packaging < -0.7 && random.chance(0.3)) points.push({ theme: 'packaging', good: false });
  return said(points, (score - 7) / 2, random);
}

/** Each theme once, as it was first thought of. */
function said(points: readonly Point[], latent: number, random: Random): Omit<Saying, 'form' | 'facts'> {
  const distinct = points.filter(
    (point, index) => points.findIndex(each => each.theme === point.theme) === index,
  );
  return { points: distinct, intent: intentOf(distinct, latent, random) };
}

function intentOf(points: readonly Point[], latent: number, random: Random): Intent {
  const chance = random.next();
  const good = points.every(point => point.good);
  const bad = points.every(point => !point.good);
  if (chance < 0.09) return 'wish';
  if (!good && chance < 0.14) return 'question';
  if (bad && latent < -1.5 && chance < 0.28) return 'leaving';
  return good ? 'praise' : bad ? 'complaint' : 'comment';
}

/** What is known of the event, in the words of the text's language. */
export function factsIn(voice: Voice, profile: Profile, facts: TouchFacts, random: Random): Slots {
  const { words } = voice;
  const product = facts.product && words.products[facts.product];
  const category = facts.category ?? products.find(each => each.key === facts.product)?.category;
  // Nobody counts fewer than three days in figures, nor a wait of a few minutes.
  const days =
    facts.lateDays === undefined ? (random.chance(0.5) ? 3 + random.int(5) : undefined) : facts.lateDays;
  const agents = facts.problem === undefined ? words.agents.stores : words.agents.care;
  return {
    company: words.company.short,
    city: words.cities[profile.city.key],
    branch: profile.city.store ? words.cities[profile.city.key] : undefined,
    product,
    machine: category === 'appliances' ? product : undefined,
    furniture: category === 'furniture' ? product : undefined,
    textile: category === 'textiles' ? product : undefined,
    courier: facts.courier && words.couriers[facts.courier],
    version: facts.version,
    staff: facts.agent === undefined ? undefined : agents[facts.agent % agents.length],
    days: days !== undefined && days > 2 && days < 11 ? voice.number(days, random) : undefined,
    minutes:
      facts.minutes !== undefined && facts.minutes > 10 ? voice.number(facts.minutes, random) : undefined,
    hour: voice.number(6 + random.int(3), random),
  };
}
