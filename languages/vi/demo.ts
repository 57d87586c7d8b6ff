import type { Translation } from '../../platform/i18n/message.ts';
import type { demo as en } from '../en/demo.ts';
import type { Plurals } from './plurals.ts';

export const demo: Translation<typeof en, Plurals> = {
  'error.notDemo':
    'Không gian làm việc này không phải công ty mẫu nên được giữ nguyên. Bạn hãy chuyển sang công ty mẫu rồi thử lại.',
  'error.tooMany': 'Công ty mẫu có thể có từ 1 đến {most} khách hàng. Bạn hãy chọn một số trong khoảng đó.',
  making: 'Công ty thử nghiệm đang được dựng',
  'making.of': '{loaded} trên {customers} khách hàng',
  'making.why': 'Bạn cứ xem quanh trong lúc chờ: số liệu lớn dần trước mắt.',
  title: 'Công ty thử nghiệm',
  why: 'Mọi thứ ở đây đều là hư cấu. Bạn cứ thử thoải mái, xem xong thì xóa đi.',
  remove: 'Xóa công ty thử nghiệm',
  'remove.title': 'Xóa công ty thử nghiệm?',
  'remove.text':
    'Khách hàng, khảo sát, phản hồi và nhân viên hư cấu sẽ biến mất với mọi người. Không gian làm việc của bạn không bị ảnh hưởng, và bạn có thể dựng lại.',
  removing: 'Đang xóa …',
  guest: 'Khách',
};
