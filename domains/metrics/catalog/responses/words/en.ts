import type { MessageFile } from '../../../../../platform/i18n/message.ts';

export const words = {
  'metric.responses.name': 'Feedback received',
  'metric.responses.short': 'Feedback',
  'metric.responses.about': 'How many pieces of feedback customers gave us, in all channels.',
} as const satisfies MessageFile;
