import type { MessageFile } from '../../../../../platform/i18n/message.ts';

export const words = {
  'metric.csat.name': 'Satisfied customers (CSAT)',
  'metric.csat.short': 'CSAT',
  'metric.csat.asked': 'satisfaction',
  'metric.csat.about':
    'The share of answers in the two best boxes of the satisfaction question: 4–5 of five, 6–7 of seven.',
} as const satisfies MessageFile;
