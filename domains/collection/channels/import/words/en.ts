import type { MessageFile } from '../../../../../platform/i18n/message.ts';

export const words = {
  'channel.import.name': 'Import',
  'channel.import.about': 'Feedback you already have, from a file.',
} as const satisfies MessageFile;
