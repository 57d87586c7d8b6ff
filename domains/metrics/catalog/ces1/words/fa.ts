import type { Plurals } from '../../../../../languages/fa/plurals.ts';
import type { Translation } from '../../../../../platform/i18n/message.ts';
import type { words as en } from './en.ts';

export const words: Translation<typeof en, Plurals> = {
  'metric.ces1.name': 'زحمت مشتری (CES 1)',
  'metric.ces1.short': 'CES 1',
  'metric.ces1.asked': 'زحمت کار',
  'metric.ces1.about': 'مشتریان به طور میانگین چقدر زحمت کشیده‌اند، از ۱ تا ۵؛ هر چه کمتر، بهتر.',
};
