import type { MessageFile } from '../../../../../platform/i18n/message.ts';

export const words = {
  'metric.response-rate.name': 'Response rate',
  'metric.response-rate.short': 'Response rate',
  'metric.response-rate.about': 'The share of everyone invited to a survey who finished it.',
} as const satisfies MessageFile;
