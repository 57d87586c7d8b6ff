import type { Plurals } from '../../../../../languages/ar/plurals.ts';
import type { Translation } from '../../../../../platform/i18n/message.ts';
import type { words as en } from './en.ts';

export const words: Translation<typeof en, Plurals> = {
  'metric.rating.name': 'متوسط التقييم',
  'metric.rating.short': 'التقييم',
  'metric.rating.asked': 'التقييم',
  'metric.rating.about': 'متوسط التقييمات التي منحها العملاء، على المقياس الذي مُنحت به.',
};
