import type { Register } from '../voice.ts';

/** Everyday Vietnamese as typed under an order: "mình", "shop", northern and southern words. */
export const casual: Register = {
  key: 'casual',
  weight: 66,
  clauses: {
    'delivery.time': {
      good: [
        'giao hàng (nhanh|siêu nhanh|nhanh hơn dự kiến|đúng hẹn)',
        'đặt hôm trước hôm sau (có|nhận được) luôn',
        'ở {city} mà (hai ngày|một ngày|sáng đặt chiều) đã có hàng, (quá đã|ưng ghê|bất ngờ luôn)',
        'đơn đi tới đâu cũng báo, (yên tâm|khỏi phải hỏi)',
      ],
      bad: [
        'giao trễ {days} ngày (mà không ai báo một tiếng|không một lời xin lỗi|luôn á)',
        'hẹn thứ ba mà (thứ sáu|tuần sau) mới tới',
        '{courier} (giao chậm lắm|hẹn mai hoài mà không tới|giữ hàng ở {city} {days} ngày)',
        'xin nghỉ làm ở nhà chờ cả ngày mà (shipper không tới|không thấy ai)',
        'theo dõi đơn thấy ghi “đã giao” mà mình (chưa nhận được gì|có nhận đâu)',
        'dạo này giao hàng ở {city} (tệ quá|chán hẳn|lần nào cũng trễ)',
        'đợi {days} ngày rồi vẫn chưa thấy hàng',
      ],
      wish: [
        'ước gì được chọn giờ giao hàng',
        'shop cho xem vị trí shipper trên bản đồ thì tốt quá',
        'giao thêm buổi tối sau {hour} giờ đi shop',
      ],
      ask: [
        'khi nào đơn của mình tới vậy shop?',
        'sao đơn cứ để “đang vận chuyển” {days} ngày nay vậy?',
        'mình đổi địa chỉ nhận hàng được không?',
      ],
    },
    'delivery.courier': {
      good: [
        'shipper (thân thiện|dễ thương|lịch sự|nhiệt tình) (lắm|ghê|quá trời)',
        'anh shipper gọi trước rồi bê lên tận cửa, (cảm ơn anh nhiều|quá có tâm)',
      ],
      bad: [
        'shipper (cáu gắt|nói chuyện trống không|thái độ lồi lõm)',
        'shipper (quăng hàng trước cổng rồi đi|gửi đại cho hàng xóm) mà không gọi',
        'không gọi mà báo “khách không nghe máy”, (mình ở nhà cả ngày|điện thoại mình có tắt đâu)',
        'shipper {courier} bắt mình xuống tận đường lấy hàng',
      ],
    },
    packaging: {
      good: ['đóng gói (kỹ|cẩn thận|chắc chắn|đẹp)', 'hàng về (nguyên vẹn|không trầy xước gì), bọc kỹ lắm'],
      bad: [
        'hộp (móp méo|rách|ướt) hết',
        'bọc quá nhiều nilon, (gỡ mỏi tay|toàn rác)',
        '{product} để lỏng lẻo trong thùng to đùng, không có chống sốc',
        'đóng gói (sơ sài|ẩu quá)',
      ],
      wish: ['shop dùng giấy thay nilon đi', 'có thêm gói quà thì hay'],
    },
    'product.quality': {
      good: [
        '{product} (xài thích lắm|dùng ổn áp|đẹp hơn mong đợi|đáng tiền)',
        'chất lượng (tốt|tuyệt vời|hơn cả mong đợi)',
        'dùng {product} được {days} tuần rồi, (vẫn ngon|không chê gì được)',
        '(mẹ mình|vợ mình|chị mình|bạn mình) (khen|mê) lắm',
      ],
      bad: [
        '{machine} mới dùng {days} ngày đã (hư|hỏng|trục trặc)',
        '{product} mới {days} ngày đã xuống cấp',
        'chất liệu (mỏng|dỏm|kém hơn mình nghĩ)',
        '{machine} (kêu to|chạy không êm)',
        '{product} bị lỗi ngay từ đầu',
        'tiền nào của nấy, thất vọng về {product}',
        '{furniture} thiếu một con ốc, ráp vô lung lay',
        '{textile} (đường may ẩu|giặt một lần là bung chỉ)',
      ],
      wish: ['{product} có thêm màu (tối|sáng|khác) thì mua tiếp', 'shop bán thêm phụ kiện cho {machine} đi'],
      ask: ['{machine} bảo hành bao lâu vậy shop?', '{product} vệ sinh sao cho khỏi hư?'],
    },
    'product.match': {
      good: ['hàng (y hình|giống hình|đúng mô tả)', 'đúng màu đúng cỡ, (không chê|ưng)'],
      bad: [
        'màu khác (xa|hẳn) trong hình',
        'giao nhầm hàng, mình đặt {product} mà',
        'thiếu mất một món trong bộ',
        'nhỏ hơn mô tả nhiều',
      ],
    },
    price: {
      good: ['giá (hợp lý|mềm|tốt hơn chỗ khác)', 'với tầm giá này thì (quá ổn|quá hời)'],
      bad: [
        'giá (tăng chóng mặt|lên cao quá|tháng nào cũng tăng)',
        'hồi (năm ngoái|mấy tháng trước) mua {product} rẻ hơn nhiều',
        'giờ mắc hơn cả ngoài tiệm',
        'giá này thì (mình nghỉ mua|chắc phải kiếm chỗ khác)',
        'cộng thêm phí ship nữa là hết rẻ',
      ],
      wish: ['có trả góp thì tốt', 'giảm giá trong tuần thì hoàn lại chênh lệch cho khách đi'],
      ask: ['sao giá {product} trong giỏ khác ngoài trang vậy?', 'mua số lượng nhiều có giảm không shop?'],
    },
    offers: {
      good: ['ưu đãi (cuối tuần|sinh nhật|thành viên) (thích ghê|xịn)', 'mã giảm giá gửi đúng lúc cần'],
      bad: [
        'mã giảm giá (không dùng được|hết hạn rồi|báo không hợp lệ)',
        'nâng giá lên rồi mới giảm',
        'ngày nào cũng nhắn (ba bốn tin|cả đống tin) quảng cáo, phiền',
      ],
      wish: ['có ưu đãi riêng cho khách cũ đi shop', 'cho dùng chung hai mã thì tuyệt'],
      ask: ['sao mã của mình không áp được?'],
    },
    'app.layout': {
      good: ['app nhìn (đẹp|gọn|dễ chịu)', 'giao diện mới (rõ ràng|dễ nhìn)'],
      bad: [
        'từ bản {version} chữ trong app (đè lên nhau|tràn ra ngoài)',
        'nút thanh toán bị che mất',
        'giao diện app lộn xộn',
      ],
      wish: ['thêm chế độ tối cho app đi', 'cho chữ trong app to hơn được không'],
      ask: ['làm sao quay lại bản app cũ vậy?'],
    },
    'app.speed': {
      good: ['app (mượt|nhanh|dễ xài)', 'bấm hai cái là đặt xong, (tiện ghê|khỏe re)'],
      bad: [
        'app (hay bị văng|lag kinh khủng|load hoài không xong)',
        'lần nào mở app cũng bắt đăng nhập lại',
        'đang thanh toán thì (app đứng|văng ra ngoài)',
        'app không báo gì nên không biết hàng tới',
      ],
      wish: ['app cho đăng nhập vân tay đi'],
      ask: ['sao máy mình không mở được app?'],
    },
    'site.search': {
      good: ['tìm (cái ra liền|phát thấy ngay)', 'bộ lọc (tiện|dễ dùng)'],
      bad: [
        'tìm {product} mà ra toàn thứ đâu đâu',
        'lọc giá không chạy',
        'danh mục rối, (kiếm mỏi mắt|lạc luôn)',
        'gõ không dấu là tìm không ra',
      ],
      wish: ['cho so sánh hai sản phẩm với nhau đi', 'tìm bằng hình thì tiện'],
    },
    'site.info': {
      good: [
        'hình và mô tả (đầy đủ|rõ ràng)',
        'cẩm nang mua sắm (hữu ích|dễ hiểu, chân thật)',
        'nhờ đọc đánh giá nên chọn dễ',
      ],
      bad: [
        'không ghi kích thước {product}, phải (gọi hỏi|đoán đại)',
        'hình (ít quá|mờ|cũ rồi)',
        'mô tả thiếu, không giống hàng nhận',
      ],
      wish: ['có video dùng thử {machine} thì hay', 'cho xem hình {product} chụp thật tại nhà đi'],
      ask: ['{product} có những cỡ nào vậy shop?', '{product} làm bằng chất liệu gì?'],
    },
    checkout: {
      good: ['đặt hàng (dễ|nhanh gọn)', 'lưu sẵn địa chỉ nên một phút là xong'],
      bad: [
        'đặt hàng (nhiều bước quá|rườm rà)',
        'địa chỉ nhập (ba|bốn) lần không nhận',
        'đang mua thì giỏ hàng trống trơn',
        'bắt tạo tài khoản mới cho mua',
      ],
      wish: ['cho mua không cần đăng ký đi'],
    },
    payment: {
      good: ['thanh toán (nhanh|dễ|trơn tru)'],
      bad: [
        'trừ tiền rồi mà không có đơn',
        'thanh toán (lỗi ba lần|báo lỗi hoài)',
        'bị trừ tiền hai lần',
        'mã OTP tới trễ nên hết phiên',
      ],
      wish: ['thêm nhiều cách thanh toán hơn đi'],
      ask: ['bao giờ hoàn lại tiền đã trừ vậy?', 'có nhận hàng rồi trả tiền không?'],
    },
    invoice: {
      good: [
        'hóa đơn (rõ ràng|dễ hiểu), biết mình trả cho cái gì',
        'thích cái hóa đơn ghi chi tiết từng món',
      ],
      bad: [
        'đọc hóa đơn không hiểu (phí ship tính sao|sao tổng khác số đã trả)',
        'xin hóa đơn đỏ mà chưa thấy gửi',
        'không thấy khoản giảm giá trong hóa đơn',
      ],
      ask: ['lấy hóa đơn đỏ ở đâu vậy shop?', 'dòng “phí khác” trong hóa đơn là gì vậy?'],
    },
    'support.wait': {
      good: ['gọi là có người nghe liền', 'trả lời nhanh, (khác hẳn hồi trước|dạo này tốt hơn nhiều)'],
      bad: [
        'chờ máy {minutes} phút (rồi bị ngắt|không ai nghe)',
        'gửi phiếu hỗ trợ {days} ngày chưa ai trả lời',
        'nhắn tin (không ai rep|cả tiếng mới rep)',
      ],
      wish: ['tổng đài làm cả chủ nhật đi', 'cho hẹn gọi lại thì đỡ phải chờ'],
    },
    'support.help': {
      good: [
        '{staff} (hỗ trợ nhiệt tình|tư vấn có tâm|giải thích kỹ), (cảm ơn nhiều|thương ghê|mười điểm)',
        'gọi một lần là (xử lý xong|giải quyết xong)',
        '{staff} hứa gọi lại là gọi lại thật, (hiếm có|quý lắm)',
        'nhân viên (rành việc|dễ thương|nhiệt tình)',
      ],
      bad: [
        'mỗi lần gọi lại phải kể từ đầu',
        'xin lỗi hoài mà (không giải quyết|vẫn y nguyên)',
        '{staff} trả lời (cộc lốc|cho có)',
        'mỗi người nói một kiểu',
        'hứa gọi lại mà {days} ngày rồi im re',
      ],
      ask: ['cho mình xin người gọi lại được không?'],
    },
    returns: {
      good: [
        'đổi trả (dễ|nhanh, không hỏi nhiều)',
        'hoàn tiền (sau hai ngày|nhanh)',
        'đổi {product} mới cho mình luôn',
      ],
      bad: [
        '{days} ngày rồi chưa hoàn tiền',
        'trả có {product} mà (phải điền cả đống giấy|hành lên hành xuống)',
        'không cho trả vì đã mở hộp, không mở sao biết lỗi',
        'hẹn tới lấy hàng trả hai lần không tới',
      ],
      ask: ['muốn trả {product} thì làm sao?', 'hoàn tiền mất mấy ngày vậy?'],
    },
    store: {
      good: [
        'nhân viên cửa hàng {branch} (dễ thương|nhiệt tình|không chèo kéo)',
        'cửa hàng (sạch sẽ|gọn gàng|rộng rãi)',
        '{staff} ở cửa hàng {branch} tư vấn (kỹ|có tâm)',
      ],
      bad: [
        'xếp hàng tính tiền (lâu quá|cả nửa tiếng)',
        'cửa hàng {branch} (không ai ngó ngàng|nhân viên toàn bấm điện thoại)',
        'giá trên kệ khác giá lúc tính tiền',
        'chỗ gửi xe (chật|không có)',
      ],
      wish: ['mở cửa hàng gần chỗ mình đi', 'cho đặt online rồi ghé cửa hàng lấy'],
      ask: ['cửa hàng {branch} chủ nhật có mở không?'],
    },
    stock: {
      good: ['cần gì cũng có', 'chỗ nào cũng hết {product}, may shop còn'],
      bad: ['{product} lúc nào cũng hết hàng', 'đặt xong rồi mới gọi báo hết hàng'],
      wish: ['có {product} lại thì nhắn mình với'],
      ask: ['bao giờ có lại {product} vậy?'],
    },
    club: {
      good: [
        'tích điểm (xịn|có ích thật)',
        'đổi điểm được {product} miễn phí, (sướng|vui ghê)',
        'rủ bạn vào hai đứa đều được giảm',
      ],
      bad: ['điểm (bị mất|hết hạn không báo)', 'điểm đổi chẳng được gì', 'đơn vừa rồi không được cộng điểm'],
      wish: ['điểm đừng hết hạn thì tốt'],
    },
    ads: {
      good: [
        'quảng cáo (vui|dễ thương), nhờ vậy mới biết shop',
        'thấy trên mạng mua thử, (không hối hận|ưng luôn)',
      ],
      bad: [
        'quảng cáo một giá, vào web một giá',
        'quảng cáo theo mình khắp nơi, (ngán|phiền)',
        'ghi miễn phí ship mà cuối cùng vẫn tính',
      ],
    },
    general: {
      good: [
        'mua ở {company} (lần nào cũng ưng|hoài luôn)',
        'nói chung (rất hài lòng|ổn áp|ưng ý)',
        'giới thiệu cho (cả nhà|bạn bè|đồng nghiệp) rồi',
        'sẽ ủng hộ {company} dài dài',
      ],
      bad: [
        'nói chung (chưa hài lòng|hơi thất vọng)',
        '{company} không còn như trước',
        'không có gì đặc biệt để giới thiệu',
      ],
      wish: ['mong shop lắng nghe khách hơn'],
    },
  },
  openers: {
    good: ['tuyệt vời, ', 'ưng quá, ', 'thật sự là ', 'công nhận ', 'mình thích lắm, ', 'xịn, ', 'shop ơi, '],
    bad: ['thất vọng, ', 'bực ghê, ', 'nói thật là ', 'chán, ', 'shop ơi, ', 'lại nữa rồi, ', 'mệt ghê, '],
    neutral: ['nói thật là ', 'cũng được, ', 'tạm ổn, ', 'theo mình thì '],
  },
  closers: {
    good: [
      'Cảm ơn shop (nha|nhé|nhiều)',
      'Sẽ ủng hộ tiếp',
      'Cho shop 5 sao',
      'Nên mua nha mọi người',
      'Chúc shop buôn may bán đắt',
      '10 điểm',
    ],
    bad: [
      'Mong shop xem lại',
      'Quá thất vọng',
      'Cho 1 sao',
      'Làm ăn vậy ai mà mua',
      'Ai đó trả lời giùm',
      'Buồn ghê',
    ],
    neutral: ['Cảm ơn shop', 'Vậy thôi', 'Mong shop cải thiện'],
  },
  contexts: [
    'mình đặt {product} (tuần trước|hôm bữa|mấy hôm trước|hôm chủ nhật). ',
    'mua {product} (tặng mẹ|cho nhà mới|cho văn phòng|làm quà cưới). ',
    'đây là lần (đầu|thứ hai|thứ ba|thứ n) mình mua ở {company}. ',
    'mình là khách quen (hai năm|mấy năm|một năm) nay. ',
    'mình ở {city}. ',
    '(bạn mình|chị đồng nghiệp|hàng xóm|em gái mình) giới thiệu chỗ này. ',
    'lần này mua {product}. ',
    'đang cần {product} gấp. ',
    'ít khi mình đánh giá nhưng lần này (phải nói|viết vài dòng). ',
    'so với (lần trước|năm ngoái) thì: ',
  ],
  and: [', ', '. ', ', ', '. '],
  but: [', nhưng ', '. nhưng mà ', ', có điều '],
  flaw: [', mỗi tội ', ', tiếc là '],
  greetings: ['shop ơi, ', 'chào shop, ', 'xin chào, ', 'alo shop, ', 'ad ơi, '],
  farewells: ['Cảm ơn shop', 'Cảm ơn nhiều', 'Chờ shop phản hồi', 'Mình cảm ơn'],
  leaving: [
    'từ nay không mua ở đây nữa',
    'lần cuối mua ở {company}',
    'mình chuyển qua chỗ khác đây',
    'xóa tài khoản giúp mình',
  ],
  brief: {
    good: ['tuyệt', 'ok lắm', 'ưng', 'tốt', 'quá ổn', 'hài lòng', 'ngon', 'xịn sò'],
    bad: ['tệ', 'chán', 'quá chậm', 'không hài lòng', 'mắc quá', 'kém', 'thất vọng'],
    neutral: ['bình thường', 'tạm được', 'cũng ok', 'không có ý kiến'],
  },
};
