import type { MessageFile } from '../../../../../platform/i18n/message.ts';

export const words = {
  'metric.csat-mean.name': 'Average satisfaction',
  'metric.csat-mean.short': 'CSAT average',
  'metric.csat-mean.about': 'The average answer to the satisfaction question, on the scale it was asked on.',
} as const satisfies MessageFile;
