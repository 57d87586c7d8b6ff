import type { Translation } from '../../platform/i18n/message.ts';
import type { demo as en } from '../en/demo.ts';
import type { Plurals } from './plurals.ts';

export const demo: Translation<typeof en, Plurals> = {
  'error.notDemo':
    'Không gian làm việc này không phải công ty mẫu nên được giữ nguyên. Bạn hãy chuyển sang công ty mẫu rồi thử lại.',
  'error.tooMany': 'Công ty mẫu có thể có từ 1 đến {most} khách hàng. Bạn hãy chọn một số trong khoảng đó.',
};
