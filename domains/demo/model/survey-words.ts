import { lostReasons } from './people.ts';

/** The company's surveys: one relational, the others right after something happened. */
export const surveyKeys = [
  'relational',
  'delivery',
  'product',
  'care',
  'checkout',
  'billing',
  'visit',
  'app',
  'store',
  'returns',
  'club',
  'exit',
] as const;
export type SurveyKey = (typeof surveyKeys)[number];

export const questionKeys = [
  'recommend',
  'why',
  'aspect-product',
  'aspect-delivery',
  'aspect-support',
  'aspect-price',
  'aspect-digital',
  'aspect-invoice',
  'aspect-packaging',
  'delivery',
  'packaging',
  'product',
  'easy',
  'agent',
  'effort',
  'obstacle',
  'payment',
  'invoice',
  'visit',
  'purpose',
  'stars',
  'used-for',
  'store',
  'returns-effort',
  'returns',
  'club',
  'refer',
  'reason',
  'anything',
] as const;
export type QuestionKey = (typeof questionKeys)[number];

export const obstacles = ['none', 'address', 'card', 'coupon', 'slow'] as const;
export const purposes = ['look', 'compare', 'buy', 'help'] as const;
export const appUses = ['browse', 'order', 'track', 'club', 'support'] as const;

/** Options of each choice question, by their stable keys. */
export const options = {
  obstacle: obstacles,
  purpose: purposes,
  'used-for': appUses,
  reason: lostReasons,
} as const;

/** One language's wording of every survey. */
export interface SurveyWords {
  readonly thanks: string;
  readonly titles: Readonly<Record<SurveyKey, string>>;
  readonly questions: Readonly<Record<QuestionKey, string>>;
  readonly options: {
    readonly obstacle: Readonly<Record<(typeof obstacles)[number], string>>;
    readonly purpose: Readonly<Record<(typeof purposes)[number], string>>;
    readonly 'used-for': Readonly<Record<(typeof appUses)[number], string>>;
    readonly reason: Readonly<Record<(typeof lostReasons)[number], string>>;
  };
}
