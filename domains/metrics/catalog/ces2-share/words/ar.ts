import type { Plurals } from '../../../../../languages/ar/plurals.ts';
import type { Translation } from '../../../../../platform/i18n/message.ts';
import type { words as en } from './en.ts';

export const words: Translation<typeof en, Plurals> = {
  'metric.ces2-share.name': 'نسبة من وجدوه سهلًا (CES 2)',
  'metric.ces2-share.short': 'نسبة السهولة',
  'metric.ces2-share.about': 'نسبة العملاء الموافقين على أننا سهّلنا الأمر عليهم: ٥ أو ٦ أو ٧ من سبعة.',
};
