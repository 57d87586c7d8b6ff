import type { Plurals } from '../../../../../languages/fa/plurals.ts';
import type { Translation } from '../../../../../platform/i18n/message.ts';
import type { words as en } from './en.ts';

export const words: Translation<typeof en, Plurals> = {
  'metric.ces2.name': 'آسانی کار (CES 2)',
  'metric.ces2.short': 'CES 2',
  'metric.ces2.asked': 'آسانی کار',
  'metric.ces2.about':
    'مشتریان به طور میانگین چقدر موافق‌اند که کار را برایشان آسان کرده‌ایم، از ۱ تا ۷؛ هر چه بیشتر، بهتر.',
};
