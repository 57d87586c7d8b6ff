import type { Plurals } from '../../../../../languages/ar/plurals.ts';
import type { Translation } from '../../../../../platform/i18n/message.ts';
import type { words as en } from './en.ts';

export const words: Translation<typeof en, Plurals> = {
  'kind.ces1.name': 'الجهد المبذول (CES 1)',
  'kind.ces1.about': 'كم احتاج من جهد؟ من ١ إلى ٥، والأقل أفضل',
  'kind.ces1.title': 'كم احتجت من جهد لإنجاز ما تريد؟',
  'kind.ces1.low': 'جهد قليل جدًا',
  'kind.ces1.high': 'جهد كبير جدًا',
};
