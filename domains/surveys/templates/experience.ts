import type { SurveyTemplate, TemplateQuestion } from './survey-template.ts';

const better: TemplateQuestion = { kind: 'text', title: 'ask.better' };

/** Surveys about one event on the journey, asked right after it. */
export const experienceTemplates: readonly SurveyTemplate[] = [
  {
    key: 'post-purchase',
    name: 'template.post-purchase.name',
    about: 'template.post-purchase.about',
    series: 'transactional',
    pages: [
      [{ kind: 'csat', title: 'template.post-purchase.title', required: true }],
      [
        {
          kind: 'single-choice',
          title: 'template.post-purchase.what',
          options: {
            price: 'option.price',
            choice: 'option.choice',
            site: 'option.site',
            speed: 'option.speed',
            staff: 'option.staff',
          },
          settings: { other: true, shuffle: true },
        },
        better,
      ],
    ],
  },
  {
    key: 'transactional-nps',
    name: 'template.transactional-nps.name',
    about: 'template.transactional-nps.about',
    series: 'transactional',
    pages: [
      [
        { kind: 'nps', title: 'template.transactional-nps.title', required: true },
        { kind: 'text', title: 'ask.why' },
      ],
    ],
  },
  {
    key: 'delivery',
    name: 'template.delivery.name',
    about: 'template.delivery.about',
    series: 'transactional',
    pages: [
      [{ kind: 'ces2', title: 'template.delivery.title', required: true }],
      [
        {
          kind: 'single-choice',
          title: 'template.delivery.time',
          options: {
            early: 'template.delivery.early',
            'on-time': 'template.delivery.onTime',
            late: 'template.delivery.late',
          },
        },
        { kind: 'rating', title: 'template.delivery.shape' },
        better,
      ],
    ],
  },
  {
    key: 'support',
    name: 'template.support.name',
    about: 'template.support.about',
    series: 'transactional',
    pages: [
      [
        { kind: 'csat', title: 'template.support.title', required: true },
        {
          kind: 'single-choice',
          title: 'template.support.solved',
          required: true,
          options: { yes: 'option.yes', partly: 'option.partly', no: 'option.no' },
        },
        {
          kind: 'text',
          title: 'template.support.left',
          after: { question: 1, operator: 'isNot', value: 'yes' },
        },
      ],
    ],
  },
  {
    key: 'support-effort',
    name: 'template.support-effort.name',
    about: 'template.support-effort.about',
    series: 'transactional',
    pages: [
      [
        { kind: 'ces1', title: 'template.support-effort.title', required: true },
        {
          kind: 'multiple-choice',
          title: 'template.support-effort.hard',
          options: {
            waiting: 'option.waiting',
            repeat: 'template.support-effort.repeat',
            find: 'template.support-effort.find',
            unclear: 'template.support-effort.unclear',
          },
          settings: { other: true, shuffle: true },
          after: { question: 0, operator: 'atLeast', value: 3 },
        },
        better,
      ],
    ],
  },
  {
    key: 'branch',
    name: 'template.branch.name',
    about: 'template.branch.about',
    series: 'transactional',
    pages: [
      [{ kind: 'csat', title: 'template.branch.title', required: true }],
      [
        { kind: 'rating', title: 'template.branch.staff' },
        {
          kind: 'single-choice',
          title: 'template.branch.wait',
          options: {
            none: 'template.branch.none',
            short: 'template.branch.short',
            long: 'template.branch.long',
          },
        },
        better,
      ],
    ],
  },
  {
    key: 'site',
    name: 'template.site.name',
    about: 'template.site.about',
    series: 'transactional',
    pages: [
      [
        {
          kind: 'single-choice',
          title: 'template.site.found',
          required: true,
          options: { yes: 'option.yes', partly: 'option.partly', no: 'option.no' },
        },
        {
          kind: 'text',
          title: 'template.site.missing',
          after: { question: 0, operator: 'isNot', value: 'yes' },
        },
        { kind: 'ces1', title: 'template.site.effort', required: true },
        better,
      ],
    ],
  },
];
