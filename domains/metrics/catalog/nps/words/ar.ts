import type { Plurals } from '../../../../../languages/ar/plurals.ts';
import type { Translation } from '../../../../../platform/i18n/message.ts';
import type { words as en } from './en.ts';

export const words: Translation<typeof en, Plurals> = {
  'metric.nps.name': 'صافي نقاط الترويج (NPS)',
  'metric.nps.short': 'NPS',
  'metric.nps.asked': 'الرغبة في التوصية',
  'metric.nps.about':
    'من كل ١٠٠ عميل سألناهم عن احتمال توصيتهم بنا: بكم يزيد عدد المروّجين (٩–١٠) على عدد المنتقدين (٠–٦)؛ من ‎−١٠٠ إلى ١٠٠.',
};
