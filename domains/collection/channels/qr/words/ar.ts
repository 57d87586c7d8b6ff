import type { Plurals } from '../../../../../languages/ar/plurals.ts';
import type { Translation } from '../../../../../platform/i18n/message.ts';
import type { words as en } from './en.ts';

export const words: Translation<typeof en, Plurals> = {
  'channel.qr.name': 'رمز QR',
  'channel.qr.about': 'رمز للطباعة: على الطاولة أو عند الباب أو على الطرد.',
};
