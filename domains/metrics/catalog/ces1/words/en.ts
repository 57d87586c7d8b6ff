import type { MessageFile } from '../../../../../platform/i18n/message.ts';

export const words = {
  'metric.ces1.name': 'Customer effort (CES 1)',
  'metric.ces1.short': 'CES 1',
  'metric.ces1.asked': 'effort',
  'metric.ces1.about':
    'How much effort customers say it took them, on average, from 1 to 5; the lower, the better.',
} as const satisfies MessageFile;
