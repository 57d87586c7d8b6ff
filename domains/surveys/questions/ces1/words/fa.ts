import type { Plurals } from '../../../../../languages/fa/plurals.ts';
import type { Translation } from '../../../../../platform/i18n/message.ts';
import type { words as en } from './en.ts';

export const words: Translation<typeof en, Plurals> = {
  'kind.ces1.name': 'زحمت مشتری (CES 1)',
  'kind.ces1.about': 'چقدر زحمت داشت؟ از ۱ تا ۵؛ کمتر بهتر است',
  'kind.ces1.title': 'برای انجام کارتان چقدر زحمت کشیدید؟',
  'kind.ces1.low': 'خیلی کم',
  'kind.ces1.high': 'خیلی زیاد',
};
