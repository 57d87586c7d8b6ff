import type { Plurals } from '../../../../../languages/vi/plurals.ts';
import type { Translation } from '../../../../../platform/i18n/message.ts';
import type { words as en } from './en.ts';

export const words: Translation<typeof en, Plurals> = {
  'kind.nps.name': 'Mức sẵn lòng giới thiệu (NPS)',
  'kind.nps.about': 'Khách hàng có giới thiệu bạn không? Từ 0 đến 10',
  'kind.nps.title': 'Bạn sẵn lòng giới thiệu chúng tôi cho bạn bè hoặc đồng nghiệp đến mức nào?',
  'kind.nps.low': 'Hoàn toàn không',
  'kind.nps.high': 'Chắc chắn sẽ giới thiệu',
};
