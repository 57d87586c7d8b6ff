import type { Plurals } from '../../../../../languages/vi/plurals.ts';
import type { Translation } from '../../../../../platform/i18n/message.ts';
import type { words as en } from './en.ts';

export const words: Translation<typeof en, Plurals> = {
  'metric.ces2-share.name': 'Tỷ lệ thấy dễ dàng (CES 2)',
  'metric.ces2-share.short': 'Tỷ lệ dễ dàng',
  'metric.ces2-share.about':
    'Tỷ lệ khách hàng đồng ý rằng chúng ta đã giúp họ thấy dễ dàng: chọn 5, 6 hoặc 7 trên bảy.',
};
