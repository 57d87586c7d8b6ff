import type { MessageFile } from '../../../../../platform/i18n/message.ts';

export const words = {
  'channel.qr.name': 'QR code',
  'channel.qr.about': 'A code to print: on the table, at the door, on the parcel.',
} as const satisfies MessageFile;
