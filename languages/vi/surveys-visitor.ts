import { type Translation } from '../../platform/i18n/message.ts';
import type { surveysVisitor as en } from '../en/surveys-visitor.ts';
import type { Plurals } from './plurals.ts';

export const surveysVisitor: Translation<typeof en, Plurals> = {
  'visitor.next': 'Tiếp tục',
  'visitor.back': 'Quay lại',
  'visitor.send': 'Gửi',
  'visitor.language': 'Ngôn ngữ',
  'visitor.languageLater':
    'Chưa tải được ngôn ngữ kia. Câu trả lời của bạn vẫn được giữ; hãy thử lại khi có mạng.',
  'visitor.progress': 'Trang {n} trên {total}',
  'visitor.optional': '(không bắt buộc)',
  'visitor.required': 'Bạn vui lòng trả lời câu này nhé.',
  'visitor.tooFew': 'Bạn vui lòng chọn ít nhất {n} mục.',
  'visitor.tooMany': 'Bạn chỉ chọn tối đa {n} mục nhé.',
  'visitor.wrong': 'Câu hỏi này vừa thay đổi. Bạn vui lòng trả lời lại nhé.',
  'visitor.other': 'Khác',
  'visitor.otherText': 'Đó là gì?',
  'visitor.point': '{n} trên {total}',
  'visitor.sending': 'Đang gửi câu trả lời của bạn…',
  'visitor.offline':
    'Hiện chưa có mạng. Câu trả lời vẫn được giữ trên máy này và sẽ được gửi ngay khi có mạng lại.',
  'visitor.closed': 'Khảo sát này đã kết thúc và không nhận thêm câu trả lời. Cảm ơn bạn đã muốn góp ý.',
  'visitor.resumed': 'Mừng bạn quay lại. Các câu trả lời trước vẫn còn đây.',
  'visitor.again': 'Trả lời lần nữa',
  'page.noScript': 'Khảo sát này cần JavaScript. Bạn hãy bật lên trong trình duyệt rồi mở lại liên kết nhé.',
  'page.missing':
    'Liên kết này không dẫn đến đâu cả. Có thể nó bị gõ sai hoặc đã thu hồi; bạn hãy xin liên kết mới từ người gửi.',
};
