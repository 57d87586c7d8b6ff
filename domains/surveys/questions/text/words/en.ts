import type { MessageFile } from '../../../../../platform/i18n/message.ts';

export const words = {
  'kind.text.name': 'Own words',
  'kind.text.about': 'What customers want to say, as they say it',
  'kind.text.title': 'Is there anything you would like to tell us?',
} as const satisfies MessageFile;
