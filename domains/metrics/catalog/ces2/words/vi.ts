import type { Plurals } from '../../../../../languages/vi/plurals.ts';
import type { Translation } from '../../../../../platform/i18n/message.ts';
import type { words as en } from './en.ts';

export const words: Translation<typeof en, Plurals> = {
  'metric.ces2.name': 'Mức dễ dàng (CES 2)',
  'metric.ces2.short': 'CES 2',
  'metric.ces2.asked': 'mức dễ dàng',
  'metric.ces2.about':
    'Trung bình khách hàng đồng ý đến đâu rằng chúng ta đã giúp họ thấy dễ dàng, từ 1 đến 7; càng cao càng tốt.',
};
