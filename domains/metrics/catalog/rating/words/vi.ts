import type { Plurals } from '../../../../../languages/vi/plurals.ts';
import type { Translation } from '../../../../../platform/i18n/message.ts';
import type { words as en } from './en.ts';

export const words: Translation<typeof en, Plurals> = {
  'metric.rating.name': 'Điểm đánh giá trung bình',
  'metric.rating.short': 'Đánh giá',
  'metric.rating.asked': 'điểm đánh giá',
  'metric.rating.about': 'Trung bình các điểm khách hàng đã chấm, theo đúng thang điểm họ dùng.',
};
