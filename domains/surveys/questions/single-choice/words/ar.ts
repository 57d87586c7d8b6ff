import type { Plurals } from '../../../../../languages/ar/plurals.ts';
import type { Translation } from '../../../../../platform/i18n/message.ts';
import type { words as en } from './en.ts';

export const words: Translation<typeof en, Plurals> = {
  'kind.single-choice.name': 'خيار واحد',
  'kind.single-choice.about': 'خيار واحد من عدة خيارات',
  'kind.single-choice.title': 'أيّ من هذه الخيارات أنسب لك؟',
};
