import type { Plurals } from '../../../../../languages/fa/plurals.ts';
import type { Translation } from '../../../../../platform/i18n/message.ts';
import type { words as en } from './en.ts';

export const words: Translation<typeof en, Plurals> = {
  'channel.link.name': 'پیوند',
  'channel.link.about': 'نشانی‌ای که هرجا بخواهید می‌گذارید: پیام، سایت، رسید.',
};
