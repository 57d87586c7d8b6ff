import type { Plurals } from '../../../../../languages/ar/plurals.ts';
import type { Translation } from '../../../../../platform/i18n/message.ts';
import type { words as en } from './en.ts';

export const words: Translation<typeof en, Plurals> = {
  'kind.multiple-choice.name': 'عدة خيارات',
  'kind.multiple-choice.about': 'أي عدد من الخيارات',
  'kind.multiple-choice.title': 'أيّ من هذه ينطبق عليك؟',
};
