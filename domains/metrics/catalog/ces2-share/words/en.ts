import type { MessageFile } from '../../../../../platform/i18n/message.ts';

export const words = {
  'metric.ces2-share.name': 'Found it easy (CES 2)',
  'metric.ces2-share.short': 'CES 2, easy',
  'metric.ces2-share.about':
    'The share of customers who agree that we made it easy for them: 5, 6 or 7 of seven.',
} as const satisfies MessageFile;
