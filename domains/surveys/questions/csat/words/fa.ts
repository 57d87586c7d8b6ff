import type { Plurals } from '../../../../../languages/fa/plurals.ts';
import type { Translation } from '../../../../../platform/i18n/message.ts';
import type { words as en } from './en.ts';

export const words: Translation<typeof en, Plurals> = {
  'kind.csat.name': 'رضایت (CSAT)',
  'kind.csat.about': 'مشتری همین حالا چقدر راضی بود؟ از ۱ تا ۵',
  'kind.csat.title': 'از تجربهٔ خود چقدر راضی هستید؟',
  'kind.csat.low': 'بسیار ناراضی',
  'kind.csat.high': 'بسیار راضی',
};
