import type { Plurals } from '../../../../../languages/vi/plurals.ts';
import type { Translation } from '../../../../../platform/i18n/message.ts';
import type { words as en } from './en.ts';

export const words: Translation<typeof en, Plurals> = {
  'kind.ces1.name': 'Công sức bỏ ra (CES 1)',
  'kind.ces1.about': 'Khách phải bỏ bao nhiêu công sức? Từ 1 đến 5, càng thấp càng tốt',
  'kind.ces1.title': 'Bạn đã phải bỏ bao nhiêu công sức để làm xong việc của mình?',
  'kind.ces1.low': 'Rất ít công sức',
  'kind.ces1.high': 'Rất nhiều công sức',
};
