import type { MessageFile } from '../../../../../platform/i18n/message.ts';

export const words = {
  'metric.nps.name': 'Net promoter score',
  'metric.nps.short': 'NPS',
  'metric.nps.asked': 'likelihood to recommend',
  'metric.nps.about':
    'Of every 100 customers asked how likely they are to recommend us, how many more would praise us (9–10) than warn against us (0–6); from −100 to 100.',
} as const satisfies MessageFile;
