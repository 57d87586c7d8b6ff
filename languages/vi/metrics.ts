import { plural, type Translation } from '../../platform/i18n/message.ts';
import type { metrics as en } from '../en/metrics.ts';
import type { Plurals } from './plurals.ts';

export const metrics: Translation<typeof en, Plurals> = {
  'method.adjusted-wald.name': 'khoảng Wald hiệu chỉnh',
  'method.adjusted-wald.about':
    'Trong 95 trên 100 mẫu như thế này, điểm thật của toàn bộ khách hàng nằm trong khoảng; một hiệu chỉnh nhỏ giúp khoảng vẫn đúng khi có ít câu trả lời.',
  'method.nps-difference.name': 'kiểm định z cho hai NPS',
  'method.nps-difference.about':
    'Cho biết chênh lệch lớn như vậy xuất hiện ngẫu nhiên thường đến mức nào nếu hai nhóm khách hàng thật ra nghĩ giống nhau.',
  'method.wilson.name': 'khoảng Wilson',
  'method.wilson.about':
    'Trong 95 trên 100 mẫu, tỷ lệ thật trong toàn bộ khách hàng nằm trong khoảng này, không bao giờ dưới 0 hay trên 100 %.',
  'method.newcombe.name': 'kiểm định hai tỷ lệ, khoảng Newcombe',
  'method.newcombe.about': 'So sánh hai tỷ lệ và cho biết chênh lệch thật nằm trong khoảng nào.',
  'method.t.name': 'khoảng t của trung bình',
  'method.t.about':
    'Trong 95 trên 100 mẫu, trung bình thật của toàn bộ khách hàng nằm trong khoảng này; các câu trả lời càng khác nhau thì khoảng càng rộng.',
  'method.welch.name': 'kiểm định Welch cho hai trung bình',
  'method.welch.about': 'So sánh hai trung bình, kể cả khi câu trả lời của một nhóm phân tán hơn nhóm kia.',
  'method.count.name': 'đếm',
  'method.count.about': 'Mọi thứ đều được đếm, không ước lượng gì, nên không có khoảng.',
  'method.count-difference.name': 'so sánh hai số đếm',
  'method.count-difference.about':
    'Cho biết con số có thay đổi nhiều hơn mức dao động ngẫu nhiên giữa hai kỳ hay không.',
  'method.kaplan-meier.name': 'ước lượng Kaplan–Meier',
  'method.kaplan-meier.about':
    'Tỷ lệ khách hàng còn ở lại sau mỗi khoảng thời gian, tính công bằng cả những người mới đến.',
  'method.log-rank.name': 'kiểm định log-rank',
  'method.log-rank.about': 'Cho biết hai nhóm khách hàng có thật sự rời bỏ với tốc độ khác nhau hay không.',
  'method.benjamini-hochberg.name': 'hiệu chỉnh Benjamini–Hochberg',
  'method.benjamini-hochberg.about':
    'Khi so sánh nhiều thứ cùng lúc, một số trông khác biệt chỉ vì ngẫu nhiên; hiệu chỉnh này giữ cho báo động sai như vậy thật hiếm.',

  'withheld.none': 'Chưa có câu trả lời',
  'withheld.threshold': plural('needed', {
    other: 'Được ẩn: ít hơn {needed} câu trả lời, để không ai bị nhận ra',
  }),

  'verdict.better': 'Tốt hơn',
  'verdict.worse': 'Kém hơn',
  'verdict.unclear': 'Có thể do ngẫu nhiên',

  'series.relational': 'về toàn công ty',
  'series.transactional': 'về một lần giao dịch',
  'notice.strands':
    'Những câu trả lời này được hỏi theo thang điểm hoặc cách diễn đạt khác nhau, nên được đặt cạnh nhau và không bao giờ cộng lại.',
  'notice.corrected':
    'Nhiều so sánh được làm cùng lúc nên mỗi so sánh được xét chặt hơn (Benjamini–Hochberg).',
  'notice.reversal':
    'Mọi nhóm đều đi một hướng còn tổng thể đi hướng ngược lại: thành phần người trả lời đã thay đổi. Hãy tin các nhóm, đừng tin con số tổng.',
  'part.mix': 'vì nhóm khách hàng trả lời đã khác',
  'part.rate': 'vì điểm của họ thay đổi',

  'dimension.touchpoint': 'Điểm chạm',
  'dimension.stage': 'Giai đoạn',
  'dimension.channel': 'Kênh',
  'dimension.team': 'Nhóm',
  'dimension.segment': 'Phân khúc',
  'dimension.language': 'Ngôn ngữ',
  'dimension.survey': 'Khảo sát',
  'dimension.question': 'Câu hỏi',
  'dimension.none': 'Không có',

  'error.unknownMetric': 'Không có chỉ số “{metric}”. Hãy chọn một trong: {known}.',
  'error.unknownDimension':
    'Không thể nhóm số liệu theo “{dimension}”. Hãy chọn một trong: {known}, hoặc attribute.<name>.',
  'error.badFilter': 'Không đọc được bộ lọc “{filter}”. Hãy viết như {example}.',
  'error.tooManySlices': 'Yêu cầu này sẽ tạo hơn {limit} số liệu. Hãy thu hẹp bộ lọc hoặc nhóm ít hơn.',
  'error.badNumbers': 'Hãy nhập số nguyên từ 0 trở lên cho {needed}.',
  'error.problemNotFound': 'Vấn đề này không còn được theo dõi. Hãy tải lại trang.',
};
