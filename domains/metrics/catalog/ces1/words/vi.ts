import type { Plurals } from '../../../../../languages/vi/plurals.ts';
import type { Translation } from '../../../../../platform/i18n/message.ts';
import type { words as en } from './en.ts';

export const words: Translation<typeof en, Plurals> = {
  'metric.ces1.name': 'Mức nỗ lực của khách hàng (CES 1)',
  'metric.ces1.short': 'CES 1',
  'metric.ces1.asked': 'mức nỗ lực',
  'metric.ces1.about': 'Trung bình khách hàng phải bỏ ra bao nhiêu công sức, từ 1 đến 5; càng thấp càng tốt.',
};
