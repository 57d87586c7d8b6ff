import type { Plurals } from '../../../../../languages/vi/plurals.ts';
import type { Translation } from '../../../../../platform/i18n/message.ts';
import type { words as en } from './en.ts';

export const words: Translation<typeof en, Plurals> = {
  'channel.import.name': 'Nhập từ tệp',
  'channel.import.about': 'Phản hồi bạn đã có sẵn, từ một tệp.',
};
