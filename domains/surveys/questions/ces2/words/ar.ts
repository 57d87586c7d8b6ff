import type { Plurals } from '../../../../../languages/ar/plurals.ts';
import type { Translation } from '../../../../../platform/i18n/message.ts';
import type { words as en } from './en.ts';

export const words: Translation<typeof en, Plurals> = {
  'kind.ces2.name': 'السهولة (CES 2)',
  'kind.ces2.about': 'هل سهّلت الأمر؟ من ١ إلى ٧، والأعلى أفضل',
  'kind.ces2.title': 'سهّلت عليّ الشركة إنجاز طلبي.',
  'kind.ces2.low': 'لا أوافق إطلاقًا',
  'kind.ces2.high': 'أوافق تمامًا',
};
