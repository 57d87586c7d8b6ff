import type { MessageFile } from '../../../../../platform/i18n/message.ts';

export const words = {
  'kind.rating.name': 'Rating',
  'kind.rating.about': 'Stars or numbers, from 3 to 10 points',
  'kind.rating.title': 'How would you rate it?',
  'kind.rating.low': 'Poor',
  'kind.rating.high': 'Excellent',
} as const satisfies MessageFile;
