/** What customers of trades that the training data lacks say; written for this. One a line. */
export const vi = {
  neg: `
pin tụt nhanh
pin yếu
pin tụt nhanh quá dùng chưa được nửa ngày
sạc chậm và nóng máy
máy nóng
máy nóng ran khi chơi game
máy hay bị đơ
máy lag giật
hay bị treo máy
tự tắt nguồn
tự khởi động lại
màn hình bị ám vàng
màn hình bị hở sáng
cảm ứng không nhạy
cảm ứng bị loạn
camera mờ
camera chụp xấu
chụp ảnh tối không rõ
loa rè
loa nhỏ
nghe gọi bị rè
sóng yếu
bắt wifi kém
mất sóng liên tục
vân tay không nhạy
cập nhật xong bị lỗi
phần mềm nhiều lỗi
mới mua được một tuần đã hỏng
dùng được một tháng thì hỏng
bảo hành không giải quyết
bảo hành quá lâu
nhân viên tư vấn sai
nhân viên thái độ
giá cao so với cấu hình
không đáng tiền
phí tiền
thất vọng
quá thất vọng về sản phẩm
không nên mua
đừng mua máy này
khuyên mọi người không nên mua
tôi muốn đổi trả
hối hận khi mua
chán
quá tệ
kém
giao hàng trễ
tổng đài không nghe máy
ứng dụng hay bị văng
trừ tiền hai lần
phòng bẩn và có mùi
máy chậm
nhanh hết pin
chơi game bị tụt fps
không có tai nghe
lỗi màn hình
sọc màn hình
giao hàng chậm
giao chậm
đồ ăn nguội
giao sai hàng
thiếu hàng
chất lượng kém
đắt
không ngon
không tốt
không đẹp
không hài lòng
phục vụ chậm
thái độ không tốt
chờ lâu
sẽ không bao giờ mua lại
mất khách rồi
xoá app
chuyển sang hãng khác
hàng giả
hàng nhái
có tóc trong đồ ăn
bị ngộ độc
chờ ba ngày chưa thấy hàng
không ai trả lời
lừa đảo
phòng cũ
máy lạnh hỏng
có gián
phí cao
quá đắt
mất tiền oan
bực mình
👎
😡`,
  neu: `
giá bao nhiêu vậy shop?
có giao hàng miễn phí không?
khi nào có hàng lại?
còn màu đen không?
cho mình hỏi địa chỉ cửa hàng
cửa hàng mở cửa đến mấy giờ?
bảo hành bao lâu?
làm sao để theo dõi đơn hàng?
mong có thêm nhiều màu
nên thêm thanh toán qua ví
hy vọng mở thêm chi nhánh ở cần thơ
bình thường
tạm được
cũng bình thường thôi
không có ý kiến
không tốt cũng không tệ
mình mua hai cái
mới nhận hàng hôm qua
chưa sử dụng
mua cho mẹ
mình đặt phòng cho hai người
xin chào
đã thanh toán hoá đơn
hàng sản xuất tại trung quốc`,
  pos: `
pin trâu
pin dùng cả ngày
pin khoẻ
pin tốt
sạc nhanh
máy chạy mượt
máy mượt
chạy nhanh không lag
chơi game mượt
chơi game không bị lag
máy không nóng
màn hình đẹp
màn hình sắc nét
màn hình hiển thị đẹp
camera đẹp
camera chụp rõ nét
chụp ảnh đẹp
loa to
loa hay
nghe gọi rõ
vân tay nhạy
mở khoá nhanh
thiết kế đẹp
thiết kế sang trọng
cầm vừa tay
máy đẹp
cấu hình mạnh
đáng mua trong tầm giá
trong tầm giá này thì quá ngon
giá rẻ
giá hợp lý
quá ngon so với giá
đáng đồng tiền
nên mua
mọi người nên mua
rất hài lòng
hài lòng với sản phẩm
dùng ổn
máy ổn
dùng rất tốt
mua được hai tháng vẫn tốt
chưa thấy lỗi gì
không có lỗi gì
nhân viên nhiệt tình
nhân viên tư vấn nhiệt tình
nhân viên vui vẻ
giao hàng nhanh
sản phẩm chính hãng
bảo hành tốt
sẽ ủng hộ tiếp
tuyệt vời
quá tuyệt
ngon bổ rẻ
ổn định
không chê vào đâu được
phòng sạch sẽ
phục vụ chu đáo
ứng dụng dễ dùng
giao nhanh
đồ ăn nóng và ngon
đóng gói kỹ
không tệ
không có gì để chê
không hề đắt
rẻ
ngon
phục vụ nhanh
thái độ tốt
đúng như mô tả
giống hình
👍
😍
❤`,
} as const;
