import type { Plurals } from '../../../../../languages/fa/plurals.ts';
import type { Translation } from '../../../../../platform/i18n/message.ts';
import type { words as en } from './en.ts';

export const words: Translation<typeof en, Plurals> = {
  'channel.import.name': 'ورود از فایل',
  'channel.import.about': 'بازخوردهایی که از قبل دارید، از یک فایل.',
};
