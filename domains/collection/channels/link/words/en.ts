import type { MessageFile } from '../../../../../platform/i18n/message.ts';

export const words = {
  'channel.link.name': 'Link',
  'channel.link.about': 'An address to put anywhere: a message, the site, a receipt.',
} as const satisfies MessageFile;
