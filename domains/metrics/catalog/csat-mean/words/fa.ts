import type { Plurals } from '../../../../../languages/fa/plurals.ts';
import type { Translation } from '../../../../../platform/i18n/message.ts';
import type { words as en } from './en.ts';

export const words: Translation<typeof en, Plurals> = {
  'metric.csat-mean.name': 'میانگین رضایت',
  'metric.csat-mean.short': 'میانگین CSAT',
  'metric.csat-mean.about': 'میانگین جواب‌های پرسش رضایت، روی همان مقیاسی که پرسیده شده است.',
};
