import type { MessageFile } from '../../../../../platform/i18n/message.ts';

export const words = {
  'kind.ces1.name': 'Effort (CES 1)',
  'kind.ces1.about': 'How much effort did it take? From 1 to 5, low is good',
  'kind.ces1.title': 'How much effort did it take to get done what you wanted?',
  'kind.ces1.low': 'Very little effort',
  'kind.ces1.high': 'Very much effort',
} as const satisfies MessageFile;
