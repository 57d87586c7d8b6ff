import type { MessageFile } from '../../../../../platform/i18n/message.ts';

export const words = {
  'metric.ces2.name': 'Ease (CES 2)',
  'metric.ces2.short': 'CES 2',
  'metric.ces2.asked': 'ease',
  'metric.ces2.about':
    'How far customers agree that we made it easy for them, on average, from 1 to 7; the higher, the better.',
} as const satisfies MessageFile;
