import type { Plurals } from '../../../../../languages/ar/plurals.ts';
import type { Translation } from '../../../../../platform/i18n/message.ts';
import type { words as en } from './en.ts';

export const words: Translation<typeof en, Plurals> = {
  'metric.csat-mean.name': 'متوسط الرضا',
  'metric.csat-mean.short': 'متوسط CSAT',
  'metric.csat-mean.about': 'متوسط الإجابات عن سؤال الرضا، على المقياس الذي سُئل به.',
};
