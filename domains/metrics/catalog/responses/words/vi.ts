import type { Plurals } from '../../../../../languages/vi/plurals.ts';
import type { Translation } from '../../../../../platform/i18n/message.ts';
import type { words as en } from './en.ts';

export const words: Translation<typeof en, Plurals> = {
  'metric.responses.name': 'Phản hồi nhận được',
  'metric.responses.short': 'Phản hồi',
  'metric.responses.about': 'Số phản hồi khách hàng đã gửi cho chúng ta qua mọi kênh.',
};
