import type { Plurals } from '../../../../../languages/fa/plurals.ts';
import type { Translation } from '../../../../../platform/i18n/message.ts';
import type { words as en } from './en.ts';

export const words: Translation<typeof en, Plurals> = {
  'metric.rating.name': 'میانگین امتیاز',
  'metric.rating.short': 'امتیاز',
  'metric.rating.asked': 'امتیاز',
  'metric.rating.about': 'میانگین امتیازهایی که مشتریان داده‌اند، روی مقیاس خودشان.',
};
