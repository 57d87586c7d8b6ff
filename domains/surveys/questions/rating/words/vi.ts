import type { Plurals } from '../../../../../languages/vi/plurals.ts';
import type { Translation } from '../../../../../platform/i18n/message.ts';
import type { words as en } from './en.ts';

export const words: Translation<typeof en, Plurals> = {
  'kind.rating.name': 'Chấm điểm',
  'kind.rating.about': 'Sao hoặc số, từ 3 đến 10 bậc',
  'kind.rating.title': 'Bạn chấm mấy điểm?',
  'kind.rating.low': 'Kém',
  'kind.rating.high': 'Tuyệt vời',
};
