import type { Plurals } from '../../../../../languages/vi/plurals.ts';
import type { Translation } from '../../../../../platform/i18n/message.ts';
import type { words as en } from './en.ts';

export const words: Translation<typeof en, Plurals> = {
  'metric.csat-mean.name': 'Mức hài lòng trung bình',
  'metric.csat-mean.short': 'CSAT trung bình',
  'metric.csat-mean.about': 'Trung bình các câu trả lời cho câu hỏi hài lòng, theo đúng thang điểm đã hỏi.',
};
