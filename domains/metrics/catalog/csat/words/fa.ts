import type { Plurals } from '../../../../../languages/fa/plurals.ts';
import type { Translation } from '../../../../../platform/i18n/message.ts';
import type { words as en } from './en.ts';

export const words: Translation<typeof en, Plurals> = {
  'metric.csat.name': 'سهم مشتریان راضی (CSAT)',
  'metric.csat.short': 'CSAT',
  'metric.csat.asked': 'رضایت',
  'metric.csat.about':
    'سهم جواب‌هایی که یکی از دو گزینهٔ بالای پرسش رضایت را برگزیده‌اند: ۴ و ۵ از پنج، یا ۶ و ۷ از هفت.',
};
