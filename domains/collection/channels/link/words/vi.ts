import type { Plurals } from '../../../../../languages/vi/plurals.ts';
import type { Translation } from '../../../../../platform/i18n/message.ts';
import type { words as en } from './en.ts';

export const words: Translation<typeof en, Plurals> = {
  'channel.link.name': 'Liên kết',
  'channel.link.about': 'Một địa chỉ đặt ở đâu cũng được: tin nhắn, trang web, hóa đơn.',
};
