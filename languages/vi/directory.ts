import type { Translation } from '../../platform/i18n/message.ts';
import type { directory as en } from '../en/directory.ts';
import type { Plurals } from './plurals.ts';

export const directory: Translation<typeof en, Plurals> = {
  'error.customerNotFound':
    'Không có khách hàng này, hoặc hồ sơ đã được gộp hay xóa. Bạn hãy quay lại danh sách.',
  'error.keyTaken': 'Mã “{key}” thuộc về khách hàng khác. Hãy dùng mã khác hoặc gộp hai hồ sơ.',
  'error.mergeWithItself': 'Không thể gộp khách hàng với chính họ. Bạn hãy chọn hồ sơ kia.',
  'error.cursorInvalid': 'Không tìm thấy vị trí này trong danh sách. Bạn hãy bắt đầu lại từ đầu.',
  'error.attributesTooMany': 'Mỗi khách hàng có tối đa 40 thuộc tính. Bạn hãy bỏ bớt.',
};
