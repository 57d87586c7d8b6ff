import { type Translation } from '../../platform/i18n/message.ts';
import type { collection as en } from '../en/collection.ts';
import type { Plurals } from './plurals.ts';

export const collection: Translation<typeof en, Plurals> = {
  'error.linkNotFound':
    'Không có liên kết này; có thể nó đã bị thu hồi. Bạn hãy quay lại danh sách liên kết của khảo sát.',
  'error.surveyNotFound':
    'Địa chỉ này không dẫn đến khảo sát nào. Bạn hãy kiểm tra lại hoặc xin địa chỉ mới.',
  'error.surveyClosed': 'Khảo sát này không nhận thêm câu trả lời.',
  'error.notPublished': 'Khảo sát này chưa được phát hành. Bạn hãy phát hành rồi chia sẻ.',
  'error.notShareable': 'Phản hồi của kênh “{channel}” không đến qua liên kết. Bạn hãy chọn kênh khác.',
  'error.badResponse': 'Không đọc được phản hồi ở “{path}”. Bạn hãy gửi theo tài liệu API.',
  'error.refused': 'Có {n} câu trả lời không nhận được: {question}. Bạn hãy sửa rồi gửi lại.',
};
