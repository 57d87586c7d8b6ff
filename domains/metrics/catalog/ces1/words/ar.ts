import type { Plurals } from '../../../../../languages/ar/plurals.ts';
import type { Translation } from '../../../../../platform/i18n/message.ts';
import type { words as en } from './en.ts';

export const words: Translation<typeof en, Plurals> = {
  'metric.ces1.name': 'جهد العميل (CES 1)',
  'metric.ces1.short': 'CES 1',
  'metric.ces1.asked': 'الجهد',
  'metric.ces1.about': 'مقدار الجهد الذي بذله العملاء في المتوسط، من ١ إلى ٥؛ وكلما قلّ كان أفضل.',
};
