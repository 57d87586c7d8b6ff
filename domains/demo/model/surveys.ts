import { kindOf, type Question, type SurveyDefinition, type Wording } from '../../surveys/index.ts';
import type { Score } from '../../../platform/feedback-draft.ts';
import { options, type QuestionKey, type SurveyKey, type SurveyWords } from './survey-words.ts';
import type { TouchpointKey } from './touchpoints.ts';

type Kind = 'nps' | 'csat' | 'ces1' | 'ces2' | 'rating' | 'single-choice' | 'multiple-choice' | 'text';

export interface SurveyPlan {
  readonly series: Score['series'];
  readonly touchpoint?: TouchpointKey;
  readonly pages: readonly (readonly QuestionPlan[])[];
}

export interface QuestionPlan {
  readonly key: QuestionKey;
  readonly kind: Kind;
  readonly touchpoint?: TouchpointKey;
}

const ask = (key: QuestionKey, kind: Kind, touchpoint?: TouchpointKey): QuestionPlan => ({
  key,
  kind,
  ...(touchpoint && { touchpoint }),
});
const anything = ask('anything', 'text');

export const surveyPlans: Readonly<Record<SurveyKey, SurveyPlan>> = {
  relational: {
    series: 'relational',
    pages: [
      [ask('recommend', 'nps'), ask('why', 'text')],
      [
        ask('aspect-product', 'rating', 'product'),
        ask('aspect-delivery', 'rating', 'delivery'),
        ask('aspect-support', 'rating', 'call'),
        ask('aspect-price', 'rating', 'offers'),
        ask('aspect-digital', 'rating', 'website'),
        ask('aspect-invoice', 'rating', 'invoice'),
        ask('aspect-packaging', 'rating', 'packaging'),
      ],
    ],
  },
  delivery: {
    series: 'transactional',
    touchpoint: 'delivery',
    pages: [[ask('delivery', 'csat'), ask('packaging', 'rating', 'packaging'), anything]],
  },
  product: { series: 'transactional', touchpoint: 'product', pages: [[ask('product', 'csat'), anything]] },
  care: { series: 'transactional', pages: [[ask('easy', 'ces2'), ask('agent', 'csat'), anything]] },
  checkout: {
    series: 'transactional',
    touchpoint: 'checkout',
    pages: [[ask('effort', 'ces1'), ask('obstacle', 'single-choice'), anything]],
  },
  billing: {
    series: 'transactional',
    touchpoint: 'payment',
    pages: [[ask('payment', 'csat'), ask('invoice', 'csat', 'invoice'), anything]],
  },
  visit: {
    series: 'transactional',
    touchpoint: 'website',
    pages: [[ask('visit', 'csat'), ask('purpose', 'single-choice'), anything]],
  },
  app: {
    series: 'transactional',
    touchpoint: 'app',
    pages: [[ask('stars', 'rating'), ask('used-for', 'multiple-choice'), anything]],
  },
  store: { series: 'transactional', touchpoint: 'store', pages: [[ask('store', 'csat'), anything]] },
  returns: {
    series: 'transactional',
    touchpoint: 'returns',
    pages: [[ask('returns-effort', 'ces1'), ask('returns', 'csat'), anything]],
  },
  club: {
    series: 'transactional',
    touchpoint: 'club',
    pages: [[ask('club', 'csat'), ask('refer', 'nps', 'referral'), anything]],
  },
  exit: { series: 'relational', pages: [[ask('reason', 'single-choice'), anything]] },
};

/** Scale of each scored kind; the kinds' own folders say the same, and a test compares. */
export const scales: Readonly<
  Partial<Record<Kind, Omit<Score, 'value' | 'question' | 'wording' | 'series'>>>
> = {
  nps: { metric: 'nps', min: 0, max: 10, good: 'high' },
  csat: { metric: 'csat', min: 1, max: 5, good: 'high' },
  ces1: { metric: 'ces1', min: 1, max: 5, good: 'low' },
  ces2: { metric: 'ces2', min: 1, max: 7, good: 'high' },
  rating: { metric: 'rating', min: 1, max: 5, good: 'high' },
};

/**
 * The survey as the surveys area keeps it. `words` by language; `say` gives catalogue texts of the surveys area in
 * those languages (names of a scale's ends); `touchpointId` the ids under which touchpoints were made.
 */
export function defineSurvey(
  key: SurveyKey,
  words: Readonly<Record<string, SurveyWords>>,
  say: (key: never) => Wording,
  touchpointId: (key: TouchpointKey) => string,
): SurveyDefinition {
  const plan = surveyPlans[key];
  const wording = (read: (one: SurveyWords) => string): Wording =>
    Object.fromEntries(Object.entries(words).map(([language, one]) => [language, read(one)]));
  const question = ({ key: id, kind, touchpoint }: QuestionPlan): Question => ({
    id,
    kind,
    title: wording(one => one.questions[id]),
    ...(kind !== 'text' && { required: false }),
    ...(touchpoint && { touchpointId: touchpointId(touchpoint) }),
    wording: 1,
    settings: {
      ...(kindOf(kind)?.empty(say as never) as Readonly<Record<string, unknown>>),
      ...(id in options && { options: optionsOf(id as keyof typeof options, wording) }),
    },
  });
  return {
    languages: Object.keys(words),
    title: wording(one => one.titles[key]),
    pages: plan.pages.map((questions, index) => ({
      id: `p${index + 1}`,
      questions: questions.map(question),
    })),
    thanks: wording(one => one.thanks),
    series: plan.series,
    ...(plan.touchpoint && { touchpointId: touchpointId(plan.touchpoint) }),
    theme: { accent: '#0e7c86' },
  };
}

function optionsOf(
  id: keyof typeof options,
  wording: (read: (one: SurveyWords) => string) => Wording,
): readonly { key: string; label: Wording }[] {
  return options[id].map(key => ({
    key,
    label: wording(one => (one.options[id] as Readonly<Record<string, string>>)[key] ?? key),
  }));
}
