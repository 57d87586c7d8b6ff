import type { Translation } from '../../platform/i18n/message.ts';
import type { journeys as en } from '../en/journeys.ts';
import type { Plurals } from './plurals.ts';

export const journeys: Translation<typeof en, Plurals> = {
  title: 'Hành trình',
  lead: 'Những nơi khách hàng gặp bạn và cảm nhận của họ ở đó',
  mainName: 'Hành trình khách hàng',
  'stage.discover': 'Khám phá',
  'stage.consider': 'Quan tâm',
  'stage.evaluate': 'Đánh giá',
  'stage.choose': 'Lựa chọn',
  'stage.buy': 'Mua hàng',
  'stage.use': 'Sử dụng',
  'stage.advocate': 'Giới thiệu',
  edit: 'Sửa hành trình',
  done: 'Lưu thành phiên bản mới',
  addStage: 'Thêm giai đoạn',
  addTouchpoint: 'Thêm điểm chạm',
  stageName: 'Tên giai đoạn',
  touchpointName: 'Tên điểm chạm',
  touchpointKey: 'Mã',
  touchpointKeyHelp:
    'Tên ngắn dùng khi nhập dữ liệu và gọi API: chữ thường không dấu, chữ số và dấu gạch nối.',
  channel: 'Kênh',
  owner: 'Nhóm phụ trách',
  noOwner: 'Chưa có nhóm phụ trách',
  icon: 'Hình',
  version: 'Phiên bản {version}',
  versions: 'Các phiên bản trước',
  versionBy: '{name} lưu, {when}',
  figuresAsOf: 'Số liệu theo giai đoạn được tính theo phiên bản hành trình tại thời điểm thu câu trả lời.',
  unplaced: 'Chưa nằm trên hành trình',
  moveTo: 'Chuyển đến “{stage}”',
  removeFromRoad: 'Đưa ra khỏi hành trình',
  archiveTouchpoint: 'Lưu trữ',
  worst: 'Cần chăm sóc trước',
  improved: 'Cải thiện nhiều nhất',
  'empty.title': 'Con đường đã có trạm nhưng chưa có ngôi nhà nào',
  'empty.text':
    'Điểm chạm là nơi khách hàng gặp bạn: trang web, cuộc gọi, lần giao hàng. Hãy thêm điểm đầu tiên, các câu trả lời sẽ thắp sáng ô cửa của nó.',
  discard: 'Thoát không lưu',
  unsaved: 'Thay đổi chưa lưu',
  saved: 'Đã lưu thành phiên bản {version}. Số liệu trước đó vẫn giữ phiên bản của mình.',
  'field.key': 'Chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối.',
  'error.journeyNotFound':
    'Hành trình này không tồn tại hoặc đã được lưu trữ. Hãy quay lại trang hành trình và chọn hành trình khác.',
  'error.touchpointNotFound': 'Điểm chạm này không tồn tại. Hãy tải lại trang; có thể ai đó đã gỡ nó.',
  'error.keyTaken': 'Đã có điểm chạm mang mã “{key}”. Hãy chọn mã khác.',
  'error.versionConflict':
    'Có người vừa lưu phiên bản {version} khi bạn đang sửa. Hãy tải lại để xem rồi thực hiện lại thay đổi; bản nháp của bạn vẫn còn trên màn hình này.',
  'error.noStages': 'Hành trình cần ít nhất một giai đoạn. Hãy thêm một giai đoạn rồi lưu lại.',
  'error.repeatedStage': 'Giai đoạn “{stage}” bị lặp. Hãy đặt tên riêng cho từng giai đoạn.',
  'error.repeatedTouchpoint': '“{touchpoint}” nằm ở hai giai đoạn. Hãy giữ nó ở một giai đoạn.',
  'error.unknownTouchpoint': 'Không tìm thấy điểm chạm {touchpoint}. Hãy tải lại trang và đặt lại.',
  'error.mainStays':
    'Không thể lưu trữ hành trình chính vì số liệu theo giai đoạn dựa vào nó. Bạn có thể sửa nó.',
};
