import type { Translation } from '../../platform/i18n/message.ts';
import type { feedback as en } from '../en/feedback.ts';
import type { Plurals } from './plurals.ts';

export const feedback: Translation<typeof en, Plurals> = {
  'error.notFound': 'Không có phản hồi này ở đây. Có thể nó đã bị xóa; bạn hãy quay lại danh sách phản hồi.',
  'error.unstorable': 'Không lưu được phản hồi này: {reason}. Bạn hãy sửa rồi gửi lại.',
  'error.tooManyMeasures':
    'Không gian làm việc này đã đo {limit} câu hỏi khác nhau. Hãy dùng khóa câu hỏi cố định thay vì tạo khóa mới cho mỗi câu trả lời.',
  'error.storeUnavailable':
    'Cơ sở dữ liệu không phản hồi nên chưa xác nhận được việc ghi. Bạn hãy gửi lại sau giây lát; phản hồi sẽ không bị ghi trùng.',
  'error.fileEmpty': 'Tệp này trống. Bạn hãy xuất lại rồi chọn tệp mới.',
  'error.fileNotText':
    'Tệp này không phải bảng đọc được. Bạn hãy chọn tệp CSV, JSON Lines hoặc XLSX (CSV có thể nén gzip).',
  'error.fileBroken': 'Tệp bị hỏng hoặc chưa đầy đủ. Bạn hãy xuất hoặc tải lên lại.',
  'error.fileBomb':
    'Tệp này bung ra lớn bất thường nên việc đọc đã dừng. Bạn hãy lưu lại bằng chương trình bảng tính hoặc dưới dạng CSV.',
  'error.tooManyColumns':
    'Dòng đầu không phải tiêu đề có tối đa {limit} cột. Bạn hãy kiểm tra ký tự phân cách và chắc rằng dòng đầu là tên cột.',
  'error.noSuchSheet': 'Tệp không có trang tính “{name}”. Bạn hãy chọn trang có sẵn.',
  'error.importNotFound':
    'Không có lượt nhập này ở đây. Có thể nó đã bị gỡ; bạn hãy xem danh sách lượt nhập.',
  'error.importRunning': 'Lượt nhập này đang chạy. Bạn hãy đợi xong hoặc hủy trước.',
  'error.mappingMissing': 'Bạn hãy cho biết ý nghĩa các cột trước rồi mới bắt đầu.',
  'error.mappingColumns':
    'Bản ánh xạ nêu các cột không có trong tệp: {columns}. Bạn hãy sửa tên hoặc chọn đúng tệp.',
  'error.mappingEmpty':
    'Chưa có cột nào là điểm hay văn bản nên không có gì để ghi. Bạn hãy chọn ít nhất một cột.',
  'error.touchpointsMissing': 'Chưa có các điểm chạm {keys}. Bạn hãy tạo chúng hoặc để lượt nhập tạo giúp.',
  'error.fileGone': 'Tệp của lượt nhập này đã bị gỡ. Bạn hãy tải lên lại.',
  'import.field.timeZone': 'Không có múi giờ này. Bạn hãy viết như “Asia/Ho_Chi_Minh”.',
  'import.field.scale': 'Thang điểm phải đi từ số nhỏ đến số lớn.',
  'import.field.source': 'Hãy dùng chữ, số, dấu cách, dấu chấm, gạch nối và gạch dưới.',
  'import.reason.quote': 'Có dấu ngoặc kép mở mà không đóng',
  'import.reason.rowTooLong': 'Dòng dài hơn một triệu ký tự',
  'import.reason.cellTooLong': 'Một ô dài hơn 100.000 ký tự',
  'import.reason.columns': 'Số ô của dòng khác với dòng tiêu đề',
  'import.reason.json': 'Dòng này không phải đối tượng JSON',
  'import.reason.keyMissing': 'Khóa để trống',
  'import.reason.keyTooLong': 'Khóa dài hơn 200 ký tự',
  'import.reason.timeMissing': 'Thời gian để trống',
  'import.reason.timeUnreadable': 'Không đọc được thời gian theo lịch và thứ tự đã chọn',
  'import.reason.scoreNotNumber': 'Điểm không phải là số',
  'import.reason.scoreOutOfScale': 'Điểm nằm ngoài thang điểm',
  'import.reason.touchpointUnknown': 'Không có điểm chạm này',
  'import.reason.nothing': 'Không có điểm lẫn văn bản',
  'import.reason.valueTooLong': 'Giá trị quá dài',
  'import.reason.emailInvalid': 'Đây không phải địa chỉ email',
  'import.csv.line': 'dòng',
  'import.csv.column': 'cột',
  'import.csv.reason': 'lý do',
  'field.attributes': 'Tối đa 40 thuộc tính, mỗi thuộc tính tối đa 200 ký tự.',
  'field.scale': 'Giá trị phải nằm trong thang điểm, và thang điểm đi từ số nhỏ đến số lớn.',
};
