import type { MessageFile } from '../../../../../platform/i18n/message.ts';

export const words = {
  'channel.api.name': 'API',
  'channel.api.about': 'Feedback that other systems send.',
} as const satisfies MessageFile;
