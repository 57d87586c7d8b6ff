import type { Plurals } from '../../../../../languages/fa/plurals.ts';
import type { Translation } from '../../../../../platform/i18n/message.ts';
import type { words as en } from './en.ts';

export const words: Translation<typeof en, Plurals> = {
  'channel.qr.name': 'کد QR',
  'channel.qr.about': 'کدی برای چاپ: روی میز، جلوی در، روی بسته.',
};
