import type { Plurals } from '../../../../../languages/ar/plurals.ts';
import type { Translation } from '../../../../../platform/i18n/message.ts';
import type { words as en } from './en.ts';

export const words: Translation<typeof en, Plurals> = {
  'metric.csat.name': 'نسبة العملاء الراضين (CSAT)',
  'metric.csat.short': 'CSAT',
  'metric.csat.asked': 'الرضا',
  'metric.csat.about':
    'نسبة الإجابات التي اختارت أحد أعلى خيارين في سؤال الرضا: ٤–٥ من خمسة، أو ٦–٧ من سبعة.',
};
