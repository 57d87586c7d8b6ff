import type { Plurals } from '../../../../../languages/vi/plurals.ts';
import type { Translation } from '../../../../../platform/i18n/message.ts';
import type { words as en } from './en.ts';

export const words: Translation<typeof en, Plurals> = {
  'metric.nps.name': 'Chỉ số NPS',
  'metric.nps.short': 'NPS',
  'metric.nps.asked': 'mức sẵn lòng giới thiệu',
  'metric.nps.about':
    'Cứ 100 khách hàng được hỏi có giới thiệu chúng ta không, số người ủng hộ (9–10) nhiều hơn số người không hài lòng (0–6) bao nhiêu; từ −100 đến 100.',
};
