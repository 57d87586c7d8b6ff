import type { Plurals } from '../../../../../languages/fa/plurals.ts';
import type { Translation } from '../../../../../platform/i18n/message.ts';
import type { words as en } from './en.ts';

export const words: Translation<typeof en, Plurals> = {
  'metric.nps.name': 'شاخص خالص مروجان (NPS)',
  'metric.nps.short': 'NPS',
  'metric.nps.asked': 'تمایل به توصیه',
  'metric.nps.about':
    'از هر ۱۰۰ مشتری که پرسیده‌ایم چقدر ما را توصیه می‌کنند، شمار مروجان (۹ و ۱۰) چند نفر بیشتر از ناراضیان (۰ تا ۶) است؛ از ‎−۱۰۰ تا ۱۰۰.',
};
