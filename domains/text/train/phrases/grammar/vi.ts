import type { Grammar } from './compose.ts';

/** Vietnamese sentences about anything that customers speak of; with the many ways to deny. */
export const vi: Grammar = {
  things: `
sản phẩm | hàng | máy | điện thoại | pin | màn hình | camera | loa | âm thanh | cấu hình | vân tay | sạc | giá | thiết kế | chất lượng
vải | form áo | màu | size | giày | son | mùi | đóng gói | giao hàng | shop | nhân viên | dịch vụ | phục vụ | thái độ nhân viên
món ăn | đồ ăn | quán | nước uống | không gian | phòng | khách sạn | giường | bữa sáng | hồ bơi | vị trí | wifi | ứng dụng | trang web
giảng viên | thầy | cô | môn học | bài giảng | tổng đài | bảo hành | phần mềm | hiệu năng | cảm ứng | tour | chuyến đi
`,
  good: `
tốt | rất tốt | đẹp | ngon | nhanh | ổn | mượt | trâu | bền | rẻ | chắc chắn | hợp lý | tuyệt vời | xuất sắc | hài lòng | ưng ý
sạch sẽ | thoải mái | nhiệt tình | thân thiện | chu đáo | lịch sự | chuyên nghiệp | tiện lợi | dễ dùng | rõ nét | sắc nét | êm
thơm | mềm mịn | đáng tiền | đáng mua | đúng mô tả | giống hình | cẩn thận | xịn | chất lượng | nhạy | rõ ràng | dễ hiểu | vui vẻ | hấp dẫn
`,
  bad: `
tệ | rất tệ | xấu | dở | chậm | lag | giật | nóng | yếu | mau hết pin | nhanh hỏng | hỏng | lỗi | đắt | mắc | mỏng | rách | bẩn | ồn
thất vọng | chán | kém | quá tệ | dơ | hôi | cũ | chật | khó chịu | bất lịch sự | thiếu chuyên nghiệp | lừa đảo | giả | vỡ | móp
sai mẫu | sai màu | khó dùng | khó hiểu | nhàm chán | đơ | rè | mờ | cẩu thả | lề mề | nguội | tanh | bực mình | tồi | phí tiền
`,
  events: `
chờ hai tiếng đồng hồ | mất hàng | bị trừ tiền hai lần | pin tụt trong một buổi sáng | gọi mãi không ai nghe | hộp rỗng | tóc trong đồ ăn
bị điện giật | bỏng tay | đau bụng cả đêm | hủy chuyến không báo | bị chuyển hết bàn này sang bàn khác | lỗi liên tục | hư sau một tuần | hóa đơn sai
`,
  wants: `
thêm màu | size nhỏ hơn | chi nhánh ở phía bắc | giao hàng cuối tuần | trả góp | thực đơn trẻ em | chế độ tối | thẻ thành viên
lớp buổi tối | chỗ đậu xe | bản tiếng việt | món chay | vé tháng | tìm theo ngày | mở cửa muộn hơn
`,
  positive: `
chưa bao giờ thất vọng về {thing} | không có gì để phàn nàn về {thing} | không tìm được điểm trừ nào | chưa gặp vấn đề gì với {thing}
không đổi sang hãng khác đâu, {thing} {good} | không có lý do gì để bỏ | không những {good} mà còn {good} | chẳng ai chê được {thing}
dùng rồi là mê, {thing} {good} | {thing} không phải dạng vừa đâu, {good} | không uổng tiền, {thing} {good} | hết ý, {thing} {good}
{thing} đỉnh của chóp | xịn sò, {thing} {good} | {thing} chưa từng làm mình thất vọng | khỏi phải bàn, {thing} {good} | không thiếu thứ gì, {thing} {good}
{thing} {good} | {thing} rất {good} | {thing} {good} lắm | {thing} quá {good} | {thing} {good} cực kỳ | {thing} {good} và {good}
{good} | rất {good} | {good} lắm | {good} nha | {good} quá trời | thấy {thing} {good} | {thing} khá {good} | {thing} vẫn {good}
{thing} không {bad} | {thing} không hề {bad} | {thing} không bị {bad} | {thing} không {bad} chút nào | {thing} chẳng {bad} tí nào
{thing} không {bad} như mình nghĩ | {thing} chưa bao giờ {bad} | {thing} không có gì để chê | không chê vào đâu được
{thing} {good} hơn mong đợi | {thing} tốt hơn mình nghĩ | {thing} hơn cả mong đợi | {thing} {good} hơn trước | giá rẻ mà {thing} {good}
rất hài lòng về {thing} | mình thích {thing} | {thing} dùng ổn, chưa gặp lỗi | mọi người nên mua, {thing} {good} | đáng đồng tiền
tưởng {bad} mà {thing} lại {good} | hơi {bad} nhưng nhìn chung {good} | tuy {bad} nhưng {thing} {good} | sẽ ủng hộ tiếp, {thing} {good}
cảm ơn shop, {thing} {good} | tuyệt, {thing} {good} | không hối hận khi mua | {thing} {good}, cho 5 sao | {thing} hoạt động tốt
{thing} chẳng có gì phải phàn nàn | chưa thấy chỗ nào {good} hơn | {thing} không thể {good} hơn
`,
  negative: `
cảm ơn vì {event} | hay thật, lại {event} | tuyệt vời ghê, {event} | vui quá, được {event} | chúc mừng shop đã cho mình {event} | {event}
kết quả là {event} | đến đây chỉ để {event} | {good} ghê, {event} luôn | ai thích {event} thì cứ mua | thế này mà gọi là {good} à? | {good} chỗ nào?
sao {thing} {bad} vậy? | sao lại {bad} thế này? | không bao giờ mua nữa | mình sẽ chuyển sang hãng khác | xóa app rồi | đây là lần cuối
mệt mỏi với {event} | không phải {bad} mà là quá {bad} | đóng tài khoản | có ai như mình {event} không? | đã {bad} lại còn {bad}
{thing} {bad} | {thing} rất {bad} | {thing} {bad} lắm | {thing} quá {bad} | {thing} hơi {bad} | {thing} {bad} và {bad} | {thing} bị {bad}
{bad} | rất {bad} | {bad} lắm | {bad} quá | quá {bad} | thấy {thing} {bad} | {thing} khá {bad} | {thing} {bad} kinh khủng
{thing} không {good} | {thing} không {good} lắm | {thing} không được {good} | {thing} chưa {good} | {thing} chẳng {good} tí nào
{thing} chả {good} gì | {thing} đâu có {good} | {thing} có {good} đâu | {thing} không hề {good} | {thing} không {good} chút nào
{thing} không {good} như quảng cáo | {thing} không {good} như mong đợi | {thing} kém {good} | không {good} | chưa được {good}
{thing} không còn {good} như trước | lúc đầu {good} giờ thì {bad} | trước {good} giờ {bad} | {thing} tệ hơn trước | {thing} tệ hơn mình nghĩ
không hài lòng về {thing} | mình không thích {thing} | thất vọng về {thing} | {thing} dùng chưa được bao lâu đã hỏng | {thing} không dùng được
không nên mua, {thing} {bad} | đừng mua, {thing} {bad} | phí tiền, {thing} {bad} | sẽ không quay lại, {thing} {bad} | không đáng tiền
tưởng {good} mà {thing} lại {bad} | nhìn {good} nhưng {thing} {bad} | tuy {good} nhưng {thing} {bad} | giá cao mà {thing} {bad}
phải chi {thing} {good} hơn | {thing} cần {good} hơn | {thing} lẽ ra phải {good} hơn | {thing} chẳng ra gì | {thing} không ra gì
`,
  neutral: `
mong shop có {want} | nên có {want} | shop có {want} không? | cho mình hỏi {want} | góp ý shop thêm {want} | bao giờ có {want}? | ước gì có {want}
giá như có {want} thì tiện | cần {want} | làm sao để đổi địa chỉ? | cần giấy tờ gì? | mấy giờ đóng cửa? | mới nhận hàng chưa dùng
đến chiều qua và đi sáng nay | cửa hàng ở cạnh nhà ga | mình đang đợi trả lời về {want} | mua về cho mẹ dùng, chưa biết thế nào
{thing} có {good} không? | {thing} thế nào vậy mọi người? | {thing} bình thường | {thing} tạm được | {thing} cũng được | không {good} không {bad}
{thing} bao nhiêu tiền? | chưa dùng {thing} nên chưa biết | mình mua cho em trai | {thing} không có gì đặc biệt | {thing} tàm tạm
cho hỏi {thing} có {bad} không? | đang chờ {thing} | hôm qua mình đã đặt | {thing} ở mức trung bình | giá nào của nấy
`,
};
