import type { Plurals } from '../../../../../languages/fa/plurals.ts';
import type { Translation } from '../../../../../platform/i18n/message.ts';
import type { words as en } from './en.ts';

export const words: Translation<typeof en, Plurals> = {
  'metric.responses.name': 'بازخوردهای رسیده',
  'metric.responses.short': 'بازخوردها',
  'metric.responses.about': 'شمار بازخوردهایی که مشتریان از همهٔ کانال‌ها به ما داده‌اند.',
};
