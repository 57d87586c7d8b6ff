import type { Translation } from '../../platform/i18n/message.ts';
import type { feedback as en } from '../en/feedback.ts';
import type { Plurals } from './plurals.ts';

export const feedback: Translation<typeof en, Plurals> = {
  'error.notFound': 'Không có phản hồi này ở đây. Có thể nó đã bị xóa; bạn hãy quay lại danh sách phản hồi.',
  'error.unstorable': 'Không lưu được phản hồi này: {reason}. Bạn hãy sửa rồi gửi lại.',
  'error.tooManyMeasures':
    'Không gian làm việc này đã đo {limit} câu hỏi khác nhau. Hãy dùng khóa câu hỏi cố định thay vì tạo khóa mới cho mỗi câu trả lời.',
  'error.storeUnavailable':
    'Cơ sở dữ liệu không phản hồi nên chưa có gì được ghi lại. Bạn hãy gửi lại sau giây lát; phản hồi sẽ không bị ghi trùng.',
};
