import type { Plurals } from '../../../../../languages/ar/plurals.ts';
import type { Translation } from '../../../../../platform/i18n/message.ts';
import type { words as en } from './en.ts';

export const words: Translation<typeof en, Plurals> = {
  'kind.rating.name': 'تقييم',
  'kind.rating.about': 'نجوم أو أرقام، من ٣ إلى ١٠ درجات',
  'kind.rating.title': 'كيف تقيّمه؟',
  'kind.rating.low': 'ضعيف',
  'kind.rating.high': 'ممتاز',
};
