import { type Translation } from '../../platform/i18n/message.ts';
import type { surveys as en } from '../en/surveys.ts';
import type { Plurals } from './plurals.ts';
import { surveysVisitor } from './surveys-visitor.ts';
import { surveysTemplates } from './surveys-templates.ts';

export const surveys: Translation<typeof en, Plurals> = {
  ...surveysVisitor,
  ...surveysTemplates,
  'error.notFound': 'Không có khảo sát này; có thể nó đã bị xóa. Bạn hãy quay lại danh sách khảo sát.',
  'error.conflict':
    'Có người khác vừa sửa khảo sát này. Bạn không mất gì cả: hãy giữ bản của bạn hoặc lấy bản của họ.',
  'error.notReady':
    'Khảo sát này chưa sẵn sàng để phát hành. Bạn hãy sửa các mục được liệt kê rồi phát hành lại.',
  'error.notPublished': 'Khảo sát này chưa được phát hành. Bạn hãy phát hành trước.',
  'error.archived': 'Khảo sát này đã được lưu trữ. Bạn hãy khôi phục trước khi sửa.',
  'error.noTemplate': 'Không có mẫu “{template}”. Bạn hãy chọn một mẫu trong danh sách.',
  'error.badDefinition': 'Không đọc được khảo sát ở “{path}”. Bạn hãy sửa rồi gửi lại.',
  'problem.nothingAsked': 'Chưa có câu hỏi nào. Bạn hãy thêm một câu.',
  'problem.emptyPage': 'Có một trang chưa có câu hỏi. Bạn hãy thêm câu hỏi hoặc xóa trang.',
  'problem.sameId': 'Hai câu hỏi trùng mã. Bạn hãy xóa một câu rồi thêm lại.',
  'problem.titleMissing': 'Thiếu tiêu đề khảo sát bằng {language}.',
  'problem.thanksMissing': 'Thiếu lời cảm ơn bằng {language}.',
  'problem.questionTitleMissing': 'Thiếu câu hỏi bằng {language}.',
  'problem.settingsWordingMissing': 'Thiếu một nhãn hoặc phương án bằng {language}.',
  'problem.unknownKind': 'Loại câu hỏi này chưa được cài. Bạn hãy xóa câu hỏi.',
  'problem.settings': 'Một thiết lập của câu hỏi này chưa đúng. Bạn hãy xem lại.',
  'problem.condition': 'Điều kiện của nó nhắc đến câu hỏi không còn đứng trước nữa.',
  'problem.tooFewOptions': 'Câu chọn cần ít nhất hai phương án.',
  'problem.sameOption': 'Hai phương án trùng mã. Bạn hãy xóa một mục rồi thêm lại.',
  'problem.bounds': 'Không ai chọn được chừng ấy. Bạn hãy kiểm tra số ít nhất và nhiều nhất.',
  'answer.required': 'là bắt buộc',
  'answer.unknownQuestion': 'không có trong khảo sát này',
  'answer.hidden': 'không được hỏi với các câu trả lời khác',
  'answer.twice': 'được trả lời hai lần',
  'answer.notANumber': 'cần một số nguyên',
  'answer.outOfRange': 'nằm ngoài thang điểm',
  'answer.notAnOption': 'nêu phương án không có',
  'answer.tooFew': 'chọn quá ít phương án',
  'answer.tooMany': 'chọn quá nhiều phương án',
  'answer.notText': 'cần một đoạn văn bản',
  'answer.tooLong': 'quá dài',
  'answer.takesNoAnswer': 'không nhận câu trả lời',
  'new.title': 'Khảo sát mới',
  'new.blank': 'Trang trắng: hỏi bất cứ điều gì bạn muốn.',
  'choice.first': 'Phương án thứ nhất',
  'choice.second': 'Phương án thứ hai',
  'editor.low': 'Đầu thấp',
  'editor.high': 'Đầu cao',
  'editor.option': 'Phương án',
  'editor.placeholder': 'Gợi ý trong ô trống',
};
