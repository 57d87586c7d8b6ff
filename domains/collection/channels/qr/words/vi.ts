import type { Plurals } from '../../../../../languages/vi/plurals.ts';
import type { Translation } from '../../../../../platform/i18n/message.ts';
import type { words as en } from './en.ts';

export const words: Translation<typeof en, Plurals> = {
  'channel.qr.name': 'Mã QR',
  'channel.qr.about': 'Mã để in: trên bàn, ở cửa, trên gói hàng.',
};
