import type { Plurals } from '../../../../../languages/fa/plurals.ts';
import type { Translation } from '../../../../../platform/i18n/message.ts';
import type { words as en } from './en.ts';

export const words: Translation<typeof en, Plurals> = {
  'kind.nps.name': 'تمایل به توصیه (NPS)',
  'kind.nps.about': 'آیا مشتریان شما را توصیه می‌کنند؟ از ۰ تا ۱۰',
  'kind.nps.title': 'چقدر احتمال دارد ما را به دوستان یا همکارانتان توصیه کنید؟',
  'kind.nps.low': 'اصلاً احتمال ندارد',
  'kind.nps.high': 'حتماً توصیه می‌کنم',
};
