import type { SurveyTemplate, TemplateQuestion } from './survey-template.ts';

const lastWord: TemplateQuestion = { kind: 'text', title: 'ask.more' };

/** Surveys about the company as a whole: recommendation, leaving, wishes, the first days. */
export const relationshipTemplates: readonly SurveyTemplate[] = [
  {
    key: 'relational-nps',
    name: 'template.relational-nps.name',
    about: 'template.relational-nps.about',
    series: 'relational',
    pages: [
      [{ kind: 'nps', required: true }],
      [
        {
          kind: 'text',
          title: 'template.relational-nps.pain',
          after: { question: 0, operator: 'atMost', value: 6 },
        },
        { kind: 'text', title: 'ask.why', after: { question: 0, operator: 'atLeast', value: 7 } },
        {
          kind: 'multiple-choice',
          title: 'template.post-purchase.what',
          options: {
            price: 'option.price',
            quality: 'option.quality',
            choice: 'option.choice',
            delivery: 'option.delivery',
            support: 'option.support',
            site: 'option.site',
          },
          settings: { other: true, shuffle: true, max: 3 },
        },
      ],
    ],
  },
  {
    key: 'churn',
    name: 'template.churn.name',
    about: 'template.churn.about',
    series: 'relational',
    pages: [
      [
        {
          kind: 'single-choice',
          title: 'template.churn.title',
          required: true,
          options: {
            price: 'option.price',
            quality: 'option.quality',
            support: 'option.support',
            'bad-experience': 'template.churn.badExperience',
            competitor: 'template.churn.competitor',
            'not-needed': 'template.churn.notNeeded',
          },
          settings: { other: true, shuffle: true },
        },
      ],
      [{ kind: 'text', title: 'template.churn.back' }, { kind: 'nps' }],
    ],
  },
  {
    key: 'onboarding',
    name: 'template.onboarding.name',
    about: 'template.onboarding.about',
    series: 'transactional',
    pages: [
      [{ kind: 'ces2', title: 'template.onboarding.title', required: true }],
      [
        {
          kind: 'multiple-choice',
          title: 'template.onboarding.stuck',
          options: {
            'sign-up': 'template.onboarding.signUp',
            payment: 'template.onboarding.payment',
            understanding: 'template.onboarding.understand',
            nowhere: 'template.onboarding.nowhere',
          },
          settings: { other: true },
        },
        { kind: 'text', title: 'ask.better' },
      ],
    ],
  },
  {
    key: 'product',
    name: 'template.product.name',
    about: 'template.product.about',
    series: 'transactional',
    pages: [
      [{ kind: 'csat', title: 'template.product.title', required: true }],
      [
        { kind: 'rating', title: 'template.product.quality' },
        { kind: 'rating', title: 'template.product.worth' },
        { kind: 'text', title: 'ask.liked' },
        { kind: 'text', title: 'ask.better' },
      ],
    ],
  },
  {
    key: 'wish',
    name: 'template.wish.name',
    about: 'template.wish.about',
    series: 'relational',
    pages: [
      [
        { kind: 'text', title: 'template.wish.title', required: true },
        {
          kind: 'rating',
          title: 'template.wish.matters',
          ends: ['template.wish.low', 'template.wish.high'],
          settings: { style: 'numbers' },
        },
        lastWord,
      ],
    ],
  },
];
