import type { History, Touch, View } from './history.ts';
import type { DemoFeedback, DemoInvitation } from './feedback.ts';
import { answerSurvey, type Ids, type Subject } from './answering.ts';
import { habits } from './people.ts';
import type { Random } from './random.ts';
import { sayOfTouch, sayOfView } from './saying.ts';
import { surveyPlans } from './surveys.ts';
import type { SurveyKey } from './survey-words.ts';
import { createPen, type Pen } from './pen.ts';
import type { Speaker } from '../verbatims/compose.ts';
import { dayMs } from './timeline.ts';
import type { TouchpointKey } from './touchpoints.ts';
import { unasked } from './unasked.ts';
import type { World } from './world.ts';

/** Which survey follows a touchpoint, how often it is sent, how often answered, how, and whether the policy rests it. */
interface Following {
  readonly survey: SurveyKey;
  readonly sent: number;
  /** Log-odds of an answer from a need-based customer in the middle of the scale. */
  readonly answers: number;
  readonly channel: 'link' | 'qr';
  /** Invitations by message count against the contact policy; a question on the spot does not. */
  readonly message: boolean;
}

const spot = (
  survey: SurveyKey,
  sent: number,
  answers: number,
  channel: 'link' | 'qr' = 'link',
): Following => ({
  survey,
  sent,
  answers,
  channel,
  message: false,
});
const message = (survey: SurveyKey, sent: number, answers: number): Following => ({
  survey,
  sent,
  answers,
  channel: 'link',
  message: true,
});
const visit = spot('visit', 0.55, -1.75);

const following: Readonly<Partial<Record<TouchpointKey, Following>>> = {
  delivery: spot('delivery', 0.9, -0.6),
  product: message('product', 0.55, -1.35),
  call: spot('care', 0.9, -0.7),
  ticket: spot('care', 0.9, -0.7),
  returns: message('returns', 0.95, -0.6),
  payment: message('billing', 0.3, -1.35),
  club: message('club', 0.8, -0.9),
  referral: message('club', 0.5, -0.9),
  checkout: spot('checkout', 0.25, -1.4),
  app: spot('app', 0.55, -1.1),
  store: spot('store', 0.6, -1.2, 'qr'),
  website: visit,
  search: visit,
  'product-page': visit,
  guide: visit,
  ad: visit,
  advice: visit,
  cart: spot('visit', 0.2, -1.6),
  offers: spot('visit', 0.35, -1.6),
};

/** Days between two invitations by message. */
const rest = 14;

export interface Heard {
  readonly feedback: DemoFeedback[];
  readonly invitations: DemoInvitation[];
}

/**
 * Asks the customer along their history and writes down what they say, asked or not. Who answers is not chance: the
 * loyal, the delighted and the angry answer more, the hurried less.
 */
export function listen(
  world: World,
  history: History,
  ids: Ids,
  speaker: Speaker | undefined,
  random: Random,
): Heard {
  const heard: Heard = { feedback: [], invitations: [] };
  const pen = createPen(world, history, ids, speaker, random);
  let asked = -rest;
  for (const occasion of occasions(history)) {
    if ('touchpoint' in occasion) {
      for (const said of unasked(pen, occasion)) heard.feedback.push(said);
      const follow = following[occasion.touchpoint];
      if (!follow || !random.chance(follow.sent)) continue;
      if (follow.message && (occasion.day - asked < rest || !reachable(history))) continue;
      if (follow.message) asked = occasion.day;
      askTouch(pen, heard, occasion, follow);
    } else if (history.profile.consent.email && occasion.day - asked >= rest) {
      asked = occasion.day;
      askView(pen, heard, occasion);
    }
  }
  askLeaver(pen, heard);
  return heard;
}

function reachable({ profile }: History): boolean {
  return profile.consent.email || profile.consent.sms;
}

/** Touches and quarterly questions in order of time; the history has both sorted. */
function* occasions({ touches, views }: History): Generator<Touch | View> {
  let next = 0;
  for (const touch of touches) {
    for (let view = views[next]; view && view.at <= touch.at; view = views[++next]) yield view;
    yield touch;
  }
  for (; next < views.length; next++) yield views[next] as View;
}

function askTouch(pen: Pen, heard: Heard, touch: Touch, follow: Following): void {
  const deviation = touch.latent - 0.4;
  ask(pen, heard, {
    survey: follow.survey,
    channel: follow.channel,
    at: touch.at,
    delay: follow.message ? 4 : 0.05,
    odds: follow.answers + 0.45 * Math.abs(deviation) + (deviation < -1.2 ? 0.3 : 0),
    subject: { touch },
    wordy: 0.3 + 0.16 * Math.min(2, Math.abs(deviation)),
    say: () => sayOfTouch(touch.touchpoint, touch.latent, touch.facts, pen.random),
  });
}

function askView(pen: Pen, heard: Heard, view: View): void {
  ask(pen, heard, {
    survey: 'relational',
    channel: 'link',
    at: view.at,
    delay: 9,
    odds: -1.1 + 0.4 * view.loyalty + 0.35 * Math.abs(view.loyalty),
    subject: { view },
    wordy: 0.58,
    say: score => sayOfView(view, score ?? 7, pen.random),
  });
}

function askLeaver(pen: Pen, heard: Heard): void {
  const { lost } = pen.history;
  if (!lost || !pen.history.profile.consent.email) return;
  const reason = lost.reason;
  ask(pen, heard, {
    survey: 'exit',
    channel: 'link',
    at: lost.at + dayMs,
    delay: 20,
    odds: -1.1,
    subject: { reason },
    wordy: 0.6,
    say: () => ({
      points: [{ theme: themeOfLoss[reason], good: false }],
      intent: pen.random.chance(0.4) ? 'leaving' : 'complaint',
    }),
  });
}

const themeOfLoss = {
  delivery: 'delivery.time',
  service: 'support.help',
  price: 'price',
  product: 'product.quality',
  app: 'app.speed',
  competitor: 'general',
  moved: 'general',
} as const;

interface Question {
  readonly survey: SurveyKey;
  readonly channel: string;
  readonly at: number;
  /** Median hours until the answer. */
  readonly delay: number;
  readonly odds: number;
  readonly subject: Subject;
  /** Probability that words are added. */
  readonly wordy: number;
  readonly say: (score: number | undefined) => ReturnType<typeof sayOfTouch>;
}

function ask(pen: Pen, heard: Heard, question: Question): void {
  const { random, world, history, ids } = pen;
  const { profile, lost } = history;
  const at = question.at;
  if (at >= world.timeline.now) return;
  const key = `${profile.externalKey}-S${heard.invitations.length + 1}`;
  const invitation = {
    key,
    customer: profile.externalKey,
    survey: question.survey,
    channel: question.channel,
    at,
  };
  const odds = question.odds + habits[profile.segment].answers;
  const answered = random.chance(1 / (1 + Math.exp(-odds)));
  const answeredAt =
    at + Math.floor(Math.exp(Math.log(question.delay) + 1.1 * random.normal()) * 3_600_000) + 45_000;
  const late =
    answeredAt >= world.timeline.now || (lost && question.survey !== 'exit' && answeredAt >= lost.at);
  if (!answered || late) {
    const started = random.chance(0.07);
    heard.invitations.push({ ...invitation, outcome: started ? 'started' : 'silent' });
    return;
  }
  heard.invitations.push({ ...invitation, outcome: 'answered' });
  const { scores, answers } = answerSurvey(question.survey, question.subject, ids, random);
  const main = scores[0];
  const words = random.chance(question.wordy)
    ? pen.write(question.say(main?.value), 'answer', question.subject.touch?.facts)
    : undefined;
  const asked =
    surveyPlans[question.survey].pages.flat().find(each => each.kind === 'text')?.key ?? 'anything';
  const { id, version, prefix } = ids.survey(question.survey, question.channel);
  heard.feedback.push(
    pen.draft({
      key: prefix + key,
      source: `survey:${id}`,
      channel: question.channel,
      at: answeredAt,
      survey: { id, version },
      touchpoint: question.subject.touch?.touchpoint ?? surveyPlans[question.survey].touchpoint,
      facts:
        question.subject.touch?.facts ??
        (question.subject.view?.version ? { version: question.subject.view.version } : {}),
      scores,
      answers: words ? [...answers, { question: asked, kind: 'text', value: words.text }] : answers,
      words,
    }),
  );
}
