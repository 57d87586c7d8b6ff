import type { Plurals } from '../../../../../languages/vi/plurals.ts';
import type { Translation } from '../../../../../platform/i18n/message.ts';
import type { words as en } from './en.ts';

export const words: Translation<typeof en, Plurals> = {
  'kind.single-choice.name': 'Chọn một',
  'kind.single-choice.about': 'Chọn một trong nhiều phương án',
  'kind.single-choice.title': 'Phương án nào đúng nhất với bạn?',
};
