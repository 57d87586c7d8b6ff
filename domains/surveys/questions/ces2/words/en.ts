import type { MessageFile } from '../../../../../platform/i18n/message.ts';

export const words = {
  'kind.ces2.name': 'Ease (CES 2)',
  'kind.ces2.about': 'Did you make it easy? From 1 to 7, high is good',
  'kind.ces2.title': 'The company made it easy for me to handle my request.',
  'kind.ces2.low': 'Strongly disagree',
  'kind.ces2.high': 'Strongly agree',
} as const satisfies MessageFile;
