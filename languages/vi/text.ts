import type { Translation } from '../../platform/i18n/message.ts';
import type { text as en } from '../en/text.ts';
import type { Plurals } from './plurals.ts';

export const text: Translation<typeof en, Plurals> = {
  'sentiment.neg': 'Tiêu cực',
  'sentiment.neu': 'Trung tính',
  'sentiment.pos': 'Tích cực',
  'sentiment.mixed': 'Lẫn lộn',
  'intent.complaint': 'Phàn nàn',
  'intent.praise': 'Khen ngợi',
  'intent.wish': 'Mong muốn',
  'intent.question': 'Câu hỏi',
  'intent.churn': 'Có thể rời bỏ',
  'intent.danger': 'Khẩn cấp hoặc nguy hiểm',
  understood: 'Nội dung đã hiểu được',
  byPerson: 'do một người xác nhận',
  sure: 'chắc {share}',
  themes: 'Chủ đề',
  theme: 'Chủ đề',
  sentiment: 'Cảm xúc',
  intent: 'Ý định',
  intents: 'Ngoài ra còn thấy:',
  waiting: 'Đoạn này vẫn đang chờ được đọc.',
  evidence: 'vì {words}',
  correctTheme: 'Sửa “{theme}”',
  seeTheme: 'Xem chủ đề này',
  speaksOfIt: 'Khách nói về điều này theo hướng',
  notAbout: 'Không nói về điều này',
  addTheme: 'Thêm chủ đề …',
  corrected: 'Đã sửa. Các con số sẽ cập nhật theo.',
  uncorrected: 'Đã hoàn tác lần sửa',
  'key.neg': 'Đây là tiêu cực',
  'key.neu': 'Đây là trung tính',
  'key.pos': 'Đây là tích cực',
  'key.mixed': 'Đây là lẫn lộn',
  'key.theme': 'Thêm chủ đề',
  'key.undo': 'Hoàn tác lần sửa gần nhất',
  'error.notRead':
    'Văn bản này chưa được đọc hoặc không còn nữa. Bạn hãy chờ một chút, tải lại trang rồi thử lại.',
  'error.nothingToCorrect': 'Chưa có gì được sửa. Bạn hãy chọn cảm xúc hoặc chủ đề trước.',
  'error.unknownTheme':
    'Chủ đề “{theme}” không còn trong danh sách. Bạn hãy tải lại trang và chọn chủ đề khác.',
  'error.versionConflict':
    'Có người vừa lưu phiên bản {version} của các chủ đề khi bạn đang sửa. Hãy tải lại để xem rồi thực hiện lại thay đổi.',
  'error.runNotFound':
    'Lượt đọc này đã xong hoặc đã được thay bằng lượt khác. Hãy tải lại trang để xem tiến độ.',
  'error.tooManyIds': 'Mỗi lần chỉ yêu cầu tối đa {most} phản hồi, theo mã của từng phản hồi.',
};
