import type { Plurals } from '../../../../../languages/vi/plurals.ts';
import type { Translation } from '../../../../../platform/i18n/message.ts';
import type { words as en } from './en.ts';

export const words: Translation<typeof en, Plurals> = {
  'metric.csat.name': 'Tỷ lệ khách hàng hài lòng (CSAT)',
  'metric.csat.short': 'CSAT',
  'metric.csat.asked': 'mức hài lòng',
  'metric.csat.about':
    'Tỷ lệ câu trả lời chọn hai mức cao nhất của câu hỏi hài lòng: 4–5 trên năm, hoặc 6–7 trên bảy.',
};
