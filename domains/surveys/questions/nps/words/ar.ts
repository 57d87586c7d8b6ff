import type { Plurals } from '../../../../../languages/ar/plurals.ts';
import type { Translation } from '../../../../../platform/i18n/message.ts';
import type { words as en } from './en.ts';

export const words: Translation<typeof en, Plurals> = {
  'kind.nps.name': 'الاستعداد للتوصية (NPS)',
  'kind.nps.about': 'هل يوصي بك عملاؤك؟ من ٠ إلى ١٠',
  'kind.nps.title': 'ما مدى احتمال أن توصي بنا صديقًا أو زميلًا؟',
  'kind.nps.low': 'غير محتمل إطلاقًا',
  'kind.nps.high': 'محتمل جدًا',
};
