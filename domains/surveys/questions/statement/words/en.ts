import type { MessageFile } from '../../../../../platform/i18n/message.ts';

export const words = {
  'kind.statement.name': 'Message',
  'kind.statement.about': 'Words to read, nothing to answer',
  'kind.statement.title': 'Thank you for taking a moment for us.',
} as const satisfies MessageFile;
