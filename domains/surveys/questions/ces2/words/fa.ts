import type { Plurals } from '../../../../../languages/fa/plurals.ts';
import type { Translation } from '../../../../../platform/i18n/message.ts';
import type { words as en } from './en.ts';

export const words: Translation<typeof en, Plurals> = {
  'kind.ces2.name': 'آسانی (CES 2)',
  'kind.ces2.about': 'آیا کار را آسان کردید؟ از ۱ تا ۷؛ بیشتر بهتر است',
  'kind.ces2.title': 'این شرکت رسیدگی به درخواستم را برایم آسان کرد.',
  'kind.ces2.low': 'کاملاً مخالفم',
  'kind.ces2.high': 'کاملاً موافقم',
};
