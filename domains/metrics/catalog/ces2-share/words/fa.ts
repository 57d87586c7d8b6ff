import type { Plurals } from '../../../../../languages/fa/plurals.ts';
import type { Translation } from '../../../../../platform/i18n/message.ts';
import type { words as en } from './en.ts';

export const words: Translation<typeof en, Plurals> = {
  'metric.ces2-share.name': 'سهم کسانی که کار برایشان آسان بود (CES 2)',
  'metric.ces2-share.short': 'سهم آسانی',
  'metric.ces2-share.about': 'سهم مشتریانی که موافق‌اند کار را برایشان آسان کرده‌ایم: ۵، ۶ یا ۷ از هفت.',
};
