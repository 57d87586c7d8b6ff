import type { Plurals } from '../../../../../languages/vi/plurals.ts';
import type { Translation } from '../../../../../platform/i18n/message.ts';
import type { words as en } from './en.ts';

export const words: Translation<typeof en, Plurals> = {
  'kind.csat.name': 'Mức hài lòng (CSAT)',
  'kind.csat.about': 'Khách vừa rồi hài lòng đến đâu? Từ 1 đến 5',
  'kind.csat.title': 'Bạn hài lòng với trải nghiệm của mình đến mức nào?',
  'kind.csat.low': 'Rất không hài lòng',
  'kind.csat.high': 'Rất hài lòng',
};
