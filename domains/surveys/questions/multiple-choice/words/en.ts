import type { MessageFile } from '../../../../../platform/i18n/message.ts';

export const words = {
  'kind.multiple-choice.name': 'Several choices',
  'kind.multiple-choice.about': 'Any number of options',
  'kind.multiple-choice.title': 'Which of these apply to you?',
} as const satisfies MessageFile;
