import type { Register } from '../voice.ts';

/** Careful written Vietnamese: "tôi", "quý công ty". */
export const polite: Register = {
  key: 'polite',
  weight: 34,
  clauses: {
    'delivery.time': {
      good: [
        'đơn hàng được giao (đúng hẹn|sớm hơn dự kiến)',
        'việc giao hàng đến {city} rất nhanh chóng',
        'tôi được thông báo đầy đủ trong suốt quá trình giao hàng',
      ],
      bad: [
        'đơn hàng của tôi bị giao trễ {days} ngày',
        'đơn vị {courier} tại {city} thường xuyên trễ hẹn',
        'tôi đã chờ {days} ngày mà vẫn chưa nhận được hàng',
        'việc giao trễ không hề được thông báo trước',
        'hệ thống báo đã giao nhưng tôi chưa nhận được hàng',
      ],
      wish: ['tôi mong được chọn khung giờ giao hàng', 'đề nghị thông báo trước cho khách khi giao trễ'],
      ask: ['xin hỏi khi nào đơn hàng của tôi đến {city}?', 'tôi có thể đổi địa chỉ nhận hàng không?'],
    },
    'delivery.courier': {
      good: ['nhân viên giao hàng lịch sự, chu đáo', 'nhân viên giao hàng gọi điện trước khi đến'],
      bad: [
        'thái độ của nhân viên giao hàng {courier} không đúng mực',
        'hàng bị gửi cho bảo vệ mà không hỏi ý kiến tôi',
        'nhân viên ghi nhận khách vắng nhà trong khi tôi có ở nhà',
      ],
    },
    packaging: {
      good: ['hàng được đóng gói (chắc chắn|cẩn thận)'],
      bad: [
        'đóng gói sơ sài, góc hộp bị móp',
        'quý công ty dùng quá nhiều nilon khi đóng gói',
        'trong hộp không đủ vật liệu chống sốc',
      ],
      wish: ['đề nghị dùng bao bì thân thiện với môi trường'],
    },
    'product.quality': {
      good: [
        'chất lượng {product} (rất tốt|vượt mong đợi|xứng đáng với giá tiền)',
        'tôi rất hài lòng với {product}',
        '{product} hoàn thiện tốt, dùng ổn định',
      ],
      bad: [
        '{machine} gặp sự cố sau {days} ngày sử dụng',
        'chất lượng {product} chưa tương xứng với giá',
        '{product} bị lỗi ngay khi nhận hàng',
        'chất liệu không giống mô tả',
      ],
      wish: ['mong {product} có thêm lựa chọn màu sắc'],
      ask: [
        'xin cho biết thời hạn bảo hành của {machine}?',
        'tại {city} có nơi bảo hành {machine} không?',
        'nên vệ sinh {product} như thế nào?',
      ],
    },
    'product.match': {
      good: ['sản phẩm đúng như hình ảnh và mô tả'],
      bad: [
        'sản phẩm nhận được không phải loại tôi đã đặt',
        'màu sắc khác với hình ảnh',
        'đơn hàng thiếu một món',
      ],
    },
    price: {
      good: ['giá cả hợp lý', 'giá tốt hơn những nơi khác'],
      bad: [
        'việc tăng giá gần đây (khó chấp nhận|khiến tôi cân nhắc lại)',
        'giá {product} cao hơn nhiều so với lần mua trước',
        'với mức giá này tôi khó tiếp tục mua ở {company}',
        'không có lời giải thích nào cho việc tăng giá',
      ],
      wish: ['mong có hình thức trả góp'],
      ask: ['có chính sách giá cho doanh nghiệp không?'],
    },
    offers: {
      good: ['ưu đãi thành viên thiết thực, đúng lúc'],
      bad: [
        'mã giảm giá được gửi không sử dụng được',
        'tôi nhận quá nhiều tin nhắn quảng cáo',
        'điều kiện ưu đãi không rõ ràng',
      ],
      ask: ['vì sao mã giảm giá của tôi không được chấp nhận?'],
    },
    'app.layout': {
      good: ['giao diện ứng dụng rõ ràng, dễ đọc'],
      bad: [
        'từ phiên bản {version}, chữ trong ứng dụng bị chồng lên nhau',
        'nút đặt hàng bị che khuất trên màn hình của tôi',
      ],
      wish: ['mong ứng dụng cho phép phóng to chữ'],
      ask: ['bao giờ lỗi hiển thị của phiên bản {version} được khắc phục?'],
    },
    'app.speed': {
      good: ['ứng dụng đơn giản và mượt mà'],
      bad: [
        'ứng dụng chậm và thường tự thoát',
        'lần nào tôi cũng phải đăng nhập lại',
        'ứng dụng bị treo khi đang thanh toán',
      ],
      wish: ['mong có đăng nhập bằng vân tay'],
    },
    'site.search': {
      good: ['tôi tìm được sản phẩm cần mua rất dễ dàng'],
      bad: [
        'kết quả tìm kiếm {product} không liên quan',
        'danh mục sản phẩm khó hiểu',
        'bộ lọc hoạt động không đúng',
      ],
      wish: ['mong có chức năng so sánh sản phẩm'],
    },
    'site.info': {
      good: ['thông tin sản phẩm đầy đủ, chính xác', 'cẩm nang mua sắm rất hữu ích'],
      bad: ['thông số của {product} chưa đầy đủ', 'hình ảnh chưa đủ để quyết định mua'],
      ask: ['xin cho biết kích thước chính xác của {product}?'],
    },
    checkout: {
      good: ['quy trình đặt hàng đơn giản, rõ ràng'],
      bad: [
        'quy trình đặt hàng dài và phức tạp',
        'hệ thống không nhận địa chỉ của tôi',
        'giỏ hàng bị xóa khi tôi đang đặt',
      ],
      wish: ['mong có thể mua hàng mà không cần tài khoản'],
    },
    payment: {
      good: ['thanh toán nhanh chóng, không gặp vấn đề gì'],
      bad: [
        'tài khoản bị trừ tiền nhưng không có đơn hàng',
        'trang thanh toán báo lỗi nhiều lần',
        'tôi bị trừ tiền hai lần cho một đơn hàng',
      ],
      ask: ['khi nào tôi được hoàn lại số tiền đã bị trừ?'],
    },
    invoice: {
      good: ['hóa đơn rõ ràng, liệt kê đầy đủ từng khoản', 'hóa đơn minh bạch là điều tôi đánh giá cao'],
      bad: [
        'số tiền trên hóa đơn không khớp với số tôi đã trả',
        'hóa đơn không ghi rõ cách tính phí vận chuyển',
        'tôi vẫn chưa nhận được hóa đơn giá trị gia tăng',
      ],
      ask: ['làm thế nào để nhận hóa đơn giá trị gia tăng?'],
    },
    'support.wait': {
      good: ['tổng đài phản hồi nhanh chóng', 'thời gian chờ đã cải thiện rõ rệt'],
      bad: [
        'tôi phải chờ máy {minutes} phút',
        'sau {days} ngày, yêu cầu của tôi vẫn chưa được trả lời',
        'tôi gọi nhiều lần không ai nghe máy',
      ],
      wish: ['mong tổng đài kéo dài giờ làm việc'],
    },
    'support.help': {
      good: [
        '{staff} hỗ trợ tận tình, kiên nhẫn',
        'vấn đề được giải quyết ngay lần gọi đầu tiên',
        'xin cảm ơn {staff} đã theo sát và hỗ trợ tôi',
      ],
      bad: [
        'mỗi lần gọi tôi phải trình bày lại từ đầu',
        'câu trả lời rập khuôn, vấn đề chưa được giải quyết',
        'mỗi nhân viên hướng dẫn một khác',
        'tôi được hẹn gọi lại nhưng {days} ngày vẫn chưa có ai liên hệ',
      ],
      ask: ['tôi có thể nói chuyện với người phụ trách không?'],
    },
    returns: {
      good: ['thủ tục đổi trả thuận tiện', 'tiền được hoàn lại nhanh chóng'],
      bad: [
        'sau {days} ngày tôi vẫn chưa được hoàn tiền',
        'thủ tục đổi trả phức tạp, mất thời gian',
        'yêu cầu đổi trả bị từ chối mà không giải thích',
      ],
      ask: ['điều kiện đổi trả {product} như thế nào?', 'bao lâu thì tiền được hoàn lại?'],
    },
    store: {
      good: ['nhân viên cửa hàng {branch} phục vụ chuyên nghiệp', 'cửa hàng gọn gàng, được tư vấn kỹ'],
      bad: [
        'thời gian chờ thanh toán tại cửa hàng {branch} quá lâu',
        'nhân viên cửa hàng thiếu nhiệt tình',
        'giá niêm yết khác giá khi thanh toán',
      ],
      wish: ['mong có cửa hàng tại địa phương tôi'],
      ask: ['cửa hàng {branch} mở cửa ngày lễ không?'],
    },
    stock: {
      good: ['tôi mua được đầy đủ những thứ cần'],
      bad: ['{product} hết hàng đã lâu', 'thanh toán xong tôi mới được báo là hết hàng'],
      wish: ['mong có thông báo khi sản phẩm có hàng trở lại'],
      ask: ['khi nào {product} có hàng trở lại?'],
    },
    club: {
      good: ['quyền lợi thành viên thiết thực'],
      bad: ['điểm của tôi hết hạn mà không được báo trước', 'quy định dùng điểm không rõ ràng'],
      wish: ['mong có thể tặng điểm cho người thân'],
    },
    ads: {
      good: ['quảng cáo trung thực, nhờ đó tôi biết đến quý công ty'],
      bad: ['giá trong quảng cáo khác giá trên website', 'tần suất quảng cáo quá dày, gây khó chịu'],
    },
    general: {
      good: [
        'nhìn chung tôi rất hài lòng',
        'tôi tin tưởng {company} và đã giới thiệu cho người quen',
        'tôi là khách hàng lâu năm và luôn hài lòng',
      ],
      bad: [
        'nhìn chung trải nghiệm chưa tốt',
        'chất lượng dịch vụ của {company} đi xuống',
        'tôi chưa thấy lý do để giới thiệu cho người khác',
      ],
      wish: ['mong quý công ty lắng nghe khách hàng nhiều hơn'],
    },
  },
  openers: {
    good: ['tôi xin ghi nhận: ', 'thật lòng mà nói, ', 'rất đáng khen, '],
    bad: ['rất tiếc là ', 'thật lòng mà nói, ', 'tôi không hài lòng vì '],
    neutral: ['theo tôi, ', 'nhìn chung, '],
  },
  closers: {
    good: ['Xin cảm ơn', 'Chúc quý công ty phát triển', 'Tôi sẽ tiếp tục ủng hộ'],
    bad: [
      'Đề nghị xem xét, xử lý',
      'Mong sớm nhận được phản hồi',
      'Tôi kỳ vọng nhiều hơn thế',
      'Như vậy là không chấp nhận được',
    ],
    neutral: ['Xin cảm ơn', 'Mong được phản hồi'],
  },
  contexts: [
    'tôi đặt mua {product} (tuần trước|vài ngày trước|hôm chủ nhật). ',
    'tôi mua {product} (làm quà|cho gia đình|cho công ty|biếu mẹ). ',
    'đây là lần (đầu tiên|thứ hai|thứ ba) tôi mua hàng tại {company}. ',
    'tôi là khách hàng của {company} đã (hai năm|ba năm|nhiều năm). ',
    'tôi ở {city}. ',
    'tôi biết đến {company} qua (bạn bè|đồng nghiệp|người thân). ',
    'đơn gần nhất của tôi là {product}. ',
    'về đơn hàng gần đây của tôi: ',
  ],
  and: [', ', '. ', '. ngoài ra, ', '. '],
  but: [', tuy nhiên ', ' nhưng ', '. tuy vậy, '],
  flaw: ['. chỉ tiếc là '],
  greetings: ['kính gửi quý công ty, ', 'xin chào, ', 'chào anh chị, '],
  farewells: ['Trân trọng', 'Xin cảm ơn', 'Trân trọng cảm ơn', 'Mong sớm nhận được phản hồi'],
  leaving: [
    'tôi sẽ không mua hàng tại {company} nữa',
    'tôi sẽ chọn nơi khác',
    'đề nghị hủy tư cách thành viên của tôi',
  ],
  brief: {
    good: ['rất hài lòng', 'rất tốt', 'dịch vụ tốt'],
    bad: ['không hài lòng', 'dịch vụ kém', 'chưa đạt'],
    neutral: ['trung bình', 'chấp nhận được', 'không có ý kiến'],
  },
  notes: [
    'Khách gọi đến: “{clause}”',
    'Tóm tắt cuộc gọi: {clause}',
    'Khách tại {city} cho biết: “{clause}”',
    'Theo lời khách: “{clause}”',
  ],
};
