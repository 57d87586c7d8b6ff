import type { Answer, Score } from '../../../platform/feedback-draft.ts';
import type { Touch, View } from './history.ts';
import { aspects } from './history.ts';
import { effort5, recommend, score5, score7 } from './latent.ts';
import type { LostReason } from './people.ts';
import type { Random } from './random.ts';
import type { CompanyWords } from '../verbatims/voice.ts';
import type { Answers } from './feedback.ts';
import { appUses, obstacles, purposes, type QuestionKey, type SurveyKey } from './survey-words.ts';
import { scales, surveyPlans, type QuestionPlan } from './surveys.ts';
import { touchpointByKey, type TouchpointKey } from './touchpoints.ts';

/** What a respondent is answering about. */
export interface Subject {
  readonly touch?: Touch;
  readonly view?: View;
  readonly reason?: LostReason;
}

/** Under which the workspace keeps things, and its words for them. */
export interface Ids {
  readonly language: string;
  readonly words: CompanyWords;
  readonly touchpoint: (key: TouchpointKey) => string;
  readonly survey: (key: SurveyKey, channel: string) => PublishedSurvey;
}

export interface PublishedSurvey {
  readonly id: string;
  readonly version: number;
  /** What the keys of its responses begin with: the token of the link they came through, and a dot. */
  readonly prefix: string;
}

/** Answers every question of the survey that this person does not skip. Texts are added by the caller. */
export function answerSurvey(survey: SurveyKey, subject: Subject, ids: Ids, random: Random): Answers {
  const scores: Score[] = [];
  const answers: Answer[] = [];
  const plan = surveyPlans[survey];
  let first = true;
  for (const question of plan.pages.flat()) {
    const skips = !first && random.chance(0.08);
    first = false;
    if (question.kind === 'text' || skips) continue;
    const value = answerOf(question, subject, random);
    if (value === undefined) continue;
    answers.push({ question: question.key, kind: question.kind, value });
    const scale = scales[question.kind];
    if (scale === undefined || typeof value !== 'number') continue;
    scores.push({
      ...scale,
      value,
      question: question.key,
      wording: 1,
      series: plan.series,
      ...(question.touchpoint && { touchpointId: ids.touchpoint(question.touchpoint) }),
    });
  }
  return { scores, answers };
}

function answerOf(question: QuestionPlan, subject: Subject, random: Random): Answer['value'] | undefined {
  const { touch, view } = subject;
  if (question.key === 'recommend') return view && recommend(view.loyalty + 0.28 * random.normal());
  if (view) return aspectScore(question.key, view, random);
  if (question.key === 'reason') return subject.reason;
  if (touch === undefined) return undefined;
  const felt = touch.latent + 0.25 * random.normal();
  switch (question.key) {
    case 'packaging':
      return touch.facts.packaging === undefined
        ? undefined
        : score5(touch.facts.packaging + 0.2 * random.normal());
    case 'invoice':
      return touch.facts.invoice === undefined
        ? undefined
        : score5(touch.facts.invoice + 0.2 * random.normal());
    case 'obstacle':
      return obstacle(touch, random);
    case 'purpose':
      return purposes[random.weighted([4, 3, 3, 1])];
    case 'used-for':
      return usesOfApp(random);
    case 'refer':
      return recommend(0.1 + 0.65 * felt);
    case 'easy':
      return score7(felt - 0.1);
    case 'effort':
    case 'returns-effort':
      return effort5(felt);
    default:
      return score5(felt);
  }
}

const aspectQuestion: Readonly<Record<string, TouchpointKey>> = {
  'aspect-product': 'product',
  'aspect-delivery': 'delivery',
  'aspect-support': 'call',
  'aspect-price': 'offers',
  'aspect-digital': 'website',
  'aspect-invoice': 'invoice',
  'aspect-packaging': 'packaging',
};

/** A standing view is a deviation; the question is answered around what that touchpoint usually gets. */
function aspectScore(key: QuestionKey, view: View, random: Random): number | undefined {
  const touchpoint = aspectQuestion[key];
  const aspect = aspects.find(each => `aspect-${each}` === key);
  if (touchpoint === undefined || aspect === undefined) return undefined;
  const spread = aspect === 'invoice' || aspect === 'packaging' ? 0.85 : 1;
  return score5(touchpointByKey[touchpoint].base + spread * view.aspects[aspect] + 0.45 * random.normal());
}

/** At least one. */
function usesOfApp(random: Random): readonly string[] | undefined {
  const chosen = appUses.filter((_, index) => random.chance([0.6, 0.55, 0.5, 0.2, 0.15][index] ?? 0));
  return chosen.length > 0 ? chosen : undefined;
}

function obstacle(touch: Touch, random: Random): string {
  if (touch.latent > 0.1 && random.chance(0.85)) return 'none';
  if (touch.facts.brokenLayout) return random.pick(['card', 'slow', 'address'] as const);
  return obstacles[1 + random.weighted([4, 3, 3, 2])] ?? 'none';
}
