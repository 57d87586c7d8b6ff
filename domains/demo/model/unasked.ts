import type { Touch } from './history.ts';
import type { DemoFeedback } from './feedback.ts';
import { score5 } from './latent.ts';
import type { Pen } from './pen.ts';
import { sayOfTouch } from './saying.ts';
import type { Theme } from './touchpoints.ts';

/** Where feedback that nobody asked for comes in: the company's other systems send it through the API. */
export const unaskedSource = 'api:demo';

/** What the customer says by themselves at this touch: tickets, notes of calls, chats and public reviews. */
export function* unasked(pen: Pen, touch: Touch): Generator<DemoFeedback> {
  const { random } = pen;
  switch (touch.touchpoint) {
    case 'ticket':
      yield message(pen, touch, random.chance(0.6) ? 'email' : 'chat');
      break;
    case 'call':
      if (random.chance(0.75)) yield message(pen, touch, 'phone');
      break;
    case 'advice':
      if (random.chance(0.4)) yield message(pen, touch, 'chat');
      break;
    case 'product':
      if (random.chance(0.015 + 0.025 * Math.min(2, Math.abs(touch.latent - 0.4)))) yield review(pen, touch);
      break;
    case 'app':
      // Reviews in the stores of apps are written by the angry above all.
      if (random.chance(0.008 + 0.04 * Math.max(0, Math.min(2, -touch.latent)))) yield review(pen, touch);
      break;
    default:
  }
}

const forms = { email: 'letter', chat: 'chat', phone: 'note' } as const;

function message(pen: Pen, touch: Touch, channel: keyof typeof forms): DemoFeedback {
  const { problem } = touch.facts;
  const said = problem
    ? trouble(problem, touch, pen)
    : sayOfTouch(touch.touchpoint, touch.latent, touch.facts, pen.random);
  // Who writes before buying mostly asks.
  const intent = touch.touchpoint === 'advice' && pen.random.chance(0.6) ? 'question' : said.intent;
  const saying =
    intent === 'question' ? ({ points: [{ theme: asked(touch, pen), good: false }], intent } as const) : said;
  return pen.draft({
    key: `${pen.history.profile.externalKey}-M${touch.at}`,
    source: unaskedSource,
    channel,
    at: touch.at,
    touchpoint: touch.touchpoint,
    facts: touch.facts,
    scores: [],
    answers: [],
    words: pen.write(saying, forms[channel], touch.facts),
  });
}

const questions = ['product.quality', 'site.info', 'stock', 'price', 'store'] as const;

function asked(touch: Touch, { random }: Pen): NonNullable<Touch['facts']['problem']> {
  return touch.facts.problem ?? random.pick(questions);
}

/** What somebody writes or says to get help: the problem, perhaps a second thing, now and then only a question. */
function trouble(problem: Theme, touch: Touch, { random }: Pen): ReturnType<typeof sayOfTouch> {
  const also = random.chance(0.2) ? ([{ theme: 'support.wait', good: false }] as const) : [];
  const chance = random.next();
  const intent = chance < 0.22 ? 'question' : chance < 0.27 && touch.latent < -1 ? 'leaving' : 'complaint';
  return { points: [{ theme: problem, good: false }, ...(intent === 'complaint' ? also : [])], intent };
}

function review(pen: Pen, touch: Touch): DemoFeedback {
  const { random, ids } = pen;
  return pen.draft({
    key: `${pen.history.profile.externalKey}-R${touch.at}`,
    source: unaskedSource,
    channel: 'review',
    at: touch.at + 3_600_000 < pen.world.timeline.now ? touch.at + 3_600_000 : touch.at,
    touchpoint: touch.touchpoint,
    facts: touch.facts,
    scores: [
      {
        metric: 'rating',
        value: score5(touch.latent + 0.2 * random.normal()),
        min: 1,
        max: 5,
        good: 'high',
        question: 'review',
        wording: 1,
        series: 'transactional',
        touchpointId: ids.touchpoint(touch.touchpoint),
      },
    ],
    answers: [],
    words: pen.write(sayOfTouch(touch.touchpoint, touch.latent, touch.facts, random), 'review', touch.facts),
  });
}
