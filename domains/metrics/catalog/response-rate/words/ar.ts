import type { Plurals } from '../../../../../languages/ar/plurals.ts';
import type { Translation } from '../../../../../platform/i18n/message.ts';
import type { words as en } from './en.ts';

export const words: Translation<typeof en, Plurals> = {
  'metric.response-rate.name': 'معدل الاستجابة',
  'metric.response-rate.short': 'معدل الاستجابة',
  'metric.response-rate.about': 'نسبة من أتمّوا الاستبيان من جميع المدعوين إليه.',
};
