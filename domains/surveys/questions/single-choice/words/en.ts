import type { MessageFile } from '../../../../../platform/i18n/message.ts';

export const words = {
  'kind.single-choice.name': 'One choice',
  'kind.single-choice.about': 'One of several options',
  'kind.single-choice.title': 'Which of these fits best?',
} as const satisfies MessageFile;
