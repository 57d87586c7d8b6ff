import type { Plurals } from '../../../../../languages/vi/plurals.ts';
import type { Translation } from '../../../../../platform/i18n/message.ts';
import type { words as en } from './en.ts';

export const words: Translation<typeof en, Plurals> = {
  'kind.statement.name': 'Lời nhắn',
  'kind.statement.about': 'Chỉ để đọc, không cần trả lời',
  'kind.statement.title': 'Cảm ơn bạn đã dành chút thời gian.',
};
