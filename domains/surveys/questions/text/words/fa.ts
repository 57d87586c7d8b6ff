import type { Plurals } from '../../../../../languages/fa/plurals.ts';
import type { Translation } from '../../../../../platform/i18n/message.ts';
import type { words as en } from './en.ts';

export const words: Translation<typeof en, Plurals> = {
  'kind.text.name': 'متن آزاد',
  'kind.text.about': 'حرف مشتری با کلمات خودش',
  'kind.text.title': 'چیزی هست که بخواهید به ما بگویید؟',
};
