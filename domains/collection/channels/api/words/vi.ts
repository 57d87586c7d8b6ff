import type { Plurals } from '../../../../../languages/vi/plurals.ts';
import type { Translation } from '../../../../../platform/i18n/message.ts';
import type { words as en } from './en.ts';

export const words: Translation<typeof en, Plurals> = {
  'channel.api.name': 'API',
  'channel.api.about': 'Phản hồi do hệ thống khác gửi đến.',
};
