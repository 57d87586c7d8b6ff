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
  'share.new': 'Liên kết mới',
  'share.newTitle': 'Liên kết sẽ đặt ở đâu?',
  'share.channel': 'Dưới dạng',
  'share.name': 'Tên',
  'share.nameAbout': 'Để phân biệt: “Quầy chi nhánh chợ”, “Hóa đơn”.',
  'share.make': 'Tạo liên kết',
  'share.made': 'Liên kết đã sẵn sàng.',
  'share.unpublished': 'Phát hành trước, rồi chia sẻ',
  'share.unpublishedAbout': 'Liên kết luôn dẫn đến bản đã phát hành, nên khách không bao giờ thấy bản nháp.',
  'share.empty': 'Tạo một liên kết cho mỗi nơi bạn hỏi',
  'share.emptyAbout':
    'Một cho hóa đơn, một cho quầy, một cho ứng dụng: rồi bạn sẽ thấy nơi nào được trả lời.',
  'share.qrOf': 'Mã QR của “{name}”',
  'share.qrSvg': 'QR để in (SVG)',
  'share.qrPng': 'Ảnh QR (PNG)',
  'share.copyByHand': 'Trình duyệt không cho sao chép ở đây. Bạn hãy bôi đen địa chỉ rồi sao chép.',
  'share.opened': 'Đã mở',
  'share.started': 'Bắt đầu trả lời',
  'share.finished': 'Đã hoàn tất',
  'share.completion': 'Hoàn tất, trong số đã mở',
  'share.ofOpened': 'trong {n} người đã mở',
  'share.withdraw': 'Thu hồi',
  'share.withdrawNamed': 'Thu hồi “{name}”',
  'share.withdrawTitle': 'Thu hồi liên kết “{name}”?',
  'share.withdrawAbout':
    'Địa chỉ và các mã đã in sẽ vĩnh viễn không dẫn đến đâu. Các câu trả lời đã nhận vẫn được giữ.',
  'share.withdrawn': 'Đã thu hồi liên kết.',

  // Channels through which feedback comes from elsewhere (imports, the API); own kinds bring their words.
  'channel.email.name': 'Email',
  'channel.phone.name': 'Điện thoại',
  'channel.chat.name': 'Trò chuyện',
  'channel.review.name': 'Đánh giá công khai',
  'channel.social.name': 'Bài đăng mạng xã hội',
  'channel.ticket.name': 'Yêu cầu hỗ trợ',
  'channel.web.name': 'Trang web',
  'channel.app.name': 'Ứng dụng',
  'channel.sms.name': 'Tin nhắn',
  'channel.kiosk.name': 'Ki-ốt',
  'channel.store.name': 'Cửa hàng',
};
