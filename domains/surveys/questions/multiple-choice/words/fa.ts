import type { Plurals } from '../../../../../languages/fa/plurals.ts';
import type { Translation } from '../../../../../platform/i18n/message.ts';
import type { words as en } from './en.ts';

export const words: Translation<typeof en, Plurals> = {
  'kind.multiple-choice.name': 'چند انتخاب',
  'kind.multiple-choice.about': 'هر تعداد گزینه',
  'kind.multiple-choice.title': 'کدام گزینه‌ها دربارهٔ شما درست است؟',
};
