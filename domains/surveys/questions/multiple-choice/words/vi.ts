import type { Plurals } from '../../../../../languages/vi/plurals.ts';
import type { Translation } from '../../../../../platform/i18n/message.ts';
import type { words as en } from './en.ts';

export const words: Translation<typeof en, Plurals> = {
  'kind.multiple-choice.name': 'Chọn nhiều',
  'kind.multiple-choice.about': 'Chọn bao nhiêu phương án cũng được',
  'kind.multiple-choice.title': 'Những điều nào đúng với bạn?',
};
