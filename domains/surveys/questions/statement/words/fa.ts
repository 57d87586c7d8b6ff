import type { Plurals } from '../../../../../languages/fa/plurals.ts';
import type { Translation } from '../../../../../platform/i18n/message.ts';
import type { words as en } from './en.ts';

export const words: Translation<typeof en, Plurals> = {
  'kind.statement.name': 'پیام',
  'kind.statement.about': 'فقط برای خواندن، بدون پاسخ',
  'kind.statement.title': 'ممنون که برایمان وقت گذاشتید.',
};
