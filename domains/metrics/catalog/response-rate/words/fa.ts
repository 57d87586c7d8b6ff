import type { Plurals } from '../../../../../languages/fa/plurals.ts';
import type { Translation } from '../../../../../platform/i18n/message.ts';
import type { words as en } from './en.ts';

export const words: Translation<typeof en, Plurals> = {
  'metric.response-rate.name': 'نرخ پاسخ',
  'metric.response-rate.short': 'نرخ پاسخ',
  'metric.response-rate.about': 'سهم کسانی که نظرسنجی را تا پایان پر کرده‌اند از همهٔ دعوت‌شدگان.',
};
