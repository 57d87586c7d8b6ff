import type { Plurals } from '../../../../../languages/ar/plurals.ts';
import type { Translation } from '../../../../../platform/i18n/message.ts';
import type { words as en } from './en.ts';

export const words: Translation<typeof en, Plurals> = {
  'kind.csat.name': 'الرضا (CSAT)',
  'kind.csat.about': 'ما مدى رضا العميل الآن؟ من ١ إلى ٥',
  'kind.csat.title': 'ما مدى رضاك عن تجربتك؟',
  'kind.csat.low': 'غير راضٍ إطلاقًا',
  'kind.csat.high': 'راضٍ جدًا',
};
