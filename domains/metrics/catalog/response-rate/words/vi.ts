import type { Plurals } from '../../../../../languages/vi/plurals.ts';
import type { Translation } from '../../../../../platform/i18n/message.ts';
import type { words as en } from './en.ts';

export const words: Translation<typeof en, Plurals> = {
  'metric.response-rate.name': 'Tỷ lệ phản hồi',
  'metric.response-rate.short': 'Tỷ lệ phản hồi',
  'metric.response-rate.about': 'Tỷ lệ người trả lời hết khảo sát trong số tất cả những người được mời.',
};
