import type { MessageFile } from '../../../../../platform/i18n/message.ts';

export const words = {
  'kind.nps.name': 'Recommendation (NPS)',
  'kind.nps.about': 'Would customers recommend you? From 0 to 10',
  'kind.nps.title': 'How likely are you to recommend us to a friend or colleague?',
  'kind.nps.low': 'Not at all likely',
  'kind.nps.high': 'Extremely likely',
} as const satisfies MessageFile;
