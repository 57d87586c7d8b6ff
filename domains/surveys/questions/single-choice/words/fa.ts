import type { Plurals } from '../../../../../languages/fa/plurals.ts';
import type { Translation } from '../../../../../platform/i18n/message.ts';
import type { words as en } from './en.ts';

export const words: Translation<typeof en, Plurals> = {
  'kind.single-choice.name': 'یک انتخاب',
  'kind.single-choice.about': 'یکی از چند گزینه',
  'kind.single-choice.title': 'کدام گزینه به شما نزدیک‌تر است؟',
};
