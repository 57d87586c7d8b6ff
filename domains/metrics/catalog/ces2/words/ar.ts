import type { Plurals } from '../../../../../languages/ar/plurals.ts';
import type { Translation } from '../../../../../platform/i18n/message.ts';
import type { words as en } from './en.ts';

export const words: Translation<typeof en, Plurals> = {
  'metric.ces2.name': 'سهولة التعامل (CES 2)',
  'metric.ces2.short': 'CES 2',
  'metric.ces2.asked': 'السهولة',
  'metric.ces2.about':
    'مدى موافقة العملاء في المتوسط على أننا سهّلنا الأمر عليهم، من ١ إلى ٧؛ وكلما زاد كان أفضل.',
};
