import type { Plurals } from '../../../../../languages/fa/plurals.ts';
import type { Translation } from '../../../../../platform/i18n/message.ts';
import type { words as en } from './en.ts';

export const words: Translation<typeof en, Plurals> = {
  'kind.rating.name': 'امتیاز',
  'kind.rating.about': 'ستاره یا عدد، از ۳ تا ۱۰ درجه',
  'kind.rating.title': 'چه امتیازی می‌دهید؟',
  'kind.rating.low': 'ضعیف',
  'kind.rating.high': 'عالی',
};
