import type { MessageFile } from '../../../../../platform/i18n/message.ts';

export const words = {
  'kind.csat.name': 'Satisfaction (CSAT)',
  'kind.csat.about': 'How satisfied was the customer just now? From 1 to 5',
  'kind.csat.title': 'How satisfied are you with your experience?',
  'kind.csat.low': 'Very dissatisfied',
  'kind.csat.high': 'Very satisfied',
} as const satisfies MessageFile;
