import type { MessageFile } from '../../../../../platform/i18n/message.ts';

export const words = {
  'metric.rating.name': 'Average rating',
  'metric.rating.short': 'Rating',
  'metric.rating.asked': 'rating',
  'metric.rating.about': 'The average of the ratings customers gave, on the scale they were given on.',
} as const satisfies MessageFile;
