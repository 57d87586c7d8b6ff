import type { ServiceSentences } from './sentences-of-service.ts';

/** What customers in Vietnam say of service, most of it without a word of praise or blame; written for this. One a line. */
export const vi: ServiceSentences = {
  openers: `
Kính gửi quý công ty,
Kính gửi bộ phận chăm sóc khách hàng,
Chào shop,
Chào anh chị,
Xin chào ban quản lý,
Dạ em chào shop ạ,
Alo ad ơi,
Shop ơi cho mình hỏi,
Ad ơi,
Mình tên Hạnh, ở Hà Nội.
Tôi là khách hàng của ngân hàng đã hai năm nay.
Mình dùng mạng bên này từ năm 2019.
Đồng nghiệp giới thiệu mình tới đây.
Hôm qua tôi có đặt một cái ấm đun nước.
Tuần trước mình có mua đôi giày cỡ 38.
Cuối tuần rồi nhà mình ghé ăn.
Mình ở quận 7, Sài Gòn.
Em mới đặt đơn hồi sáng nay.
Tui mua cái quạt bên mình hồi tháng trước.
Chị gái mình chỉ mình mua ở đây.
Sáng nay tôi ra chi nhánh gần nhà làm thẻ.
Gia đình tôi gồm bốn người, ở hai đêm.
Hom qua minh co goi tong dai.
Chao shop, minh la khach cu.
Tôi viết mấy dòng về chuyến bay hôm mùng 3.
Mình đưa mẹ đi khám hôm thứ Hai.
Nói qua về đơn hàng lần này nhé,
Kể mọi người nghe chuyện đi sửa điện thoại của mình.
Lần đầu mình đặt hàng trên app này.
Tôi liên hệ về hợp đồng bảo hiểm của tôi.
`,
  closers: `
Xin cảm ơn.
Trân trọng.
Trân trọng cảm ơn quý công ty.
Mong sớm nhận được phản hồi.
Nhờ shop kiểm tra giúp mình.
Nhờ anh chị xem giúp em ạ.
Em cảm ơn ạ.
Cảm ơn ad đã đọc tin.
Mong quý khách sạn ghi nhận.
Vài dòng gửi tới ban quản lý.
Chờ tin bên mình nhé.
Có gì gọi lại cho mình theo số đã đăng ký.
Rep mình nha shop.
Shop đọc được thì nhắn lại mình nhé.
Thân ái.
Kính thư.
Chúc công ty một ngày làm việc vui vẻ.
Mọi người tham khảo nhé.
Đây là ý kiến của riêng mình.
Mình gửi kèm hình ở dưới.
Mã đơn mình để trong phần ghi chú.
Cam on shop.
Mong shop phan hoi som.
Vậy thôi ạ.
Tks ad.
Xin gửi lời chào.
Đề nghị công ty xem xét.
Nhờ chuyển ý kiến này tới người phụ trách.
`,
  neg: `
Cùng cái nồi này ra chợ mua có hai trăm, ở đây lấy gần bốn trăm.
Giá lúc đặt một đằng, lúc tính tiền một nẻo.
Tới quầy thu ngân mới biết giá trên kệ là giá cũ.
Tháng trước mua có 150 nghìn, tháng này lên 210 nghìn mà ít hơn.
Bỏ ra ngần ấy tiền mà nhận lại chẳng được bao nhiêu.
Một tô hủ tiếu 90 ngàn mà có hai miếng thịt mỏng dính.
Vé ở đây mắc hơn mấy chỗ khác cả trăm ngàn.
So với bên kia thì chỗ này đắt gần gấp rưỡi.
Bằng tiền này mình mua chỗ khác được hai cái.
Ghi giảm 50% nhưng giá gốc bị đẩy lên từ trước rồi.
Mã giảm giá nhập vào lúc nào cũng báo không đủ điều kiện.
Voucher còn hạn mà nhân viên không cho dùng.
Quảng cáo freeship mà thanh toán vẫn tính 32 nghìn tiền ship.
Săn sale đúng 0 giờ, đặt xong sáng ra shop tự hủy đơn.
Khuyến mãi mua một tặng một mà mở hộp ra chỉ có một.
Hóa đơn cộng thêm phí phục vụ mà chẳng ai nói trước.
Khăn lạnh, đậu phộng không gọi cũng tính tiền.
Trả phòng xong mới biết phải đóng thêm phí dọn dẹp.
Hành lý xách tay bị thu thêm tiền ngay cửa ra máy bay dù đúng cân.
Tài khoản tự nhiên bị trừ 11 nghìn mỗi tháng, hỏi thì bảo phí dịch vụ.
Phí trả nợ trước hạn lúc ký không ai nhắc, giờ đòi 5%.
Tai xe bat tra them tien cau duong ngoai gia tren app.
Đặt giao nhanh 2 tiếng mà hôm sau mới tới.
Hẹn thứ Ba giao, sang thứ Bảy vẫn chưa thấy đâu.
Đơn hỏa tốc mà đi vòng vèo năm ngày.
Mua quà sinh nhật cho con, sinh nhật qua ba hôm hàng mới về.
Hàng không đến đúng ngày như đã hẹn.
Gần hai tuần rồi đơn vẫn nằm ở kho Bình Tân.
Đồ ăn tới nơi thì nguội ngắt, nước lèo đổ hết ra túi.
Chờ hơn tiếng rưỡi mới có người mang pizza tới.
Don cua minh dat tu mung 5 ma nay 20 chua giao.
Trước đây giao một ngày là có, giờ cả tuần.
Ngày xưa giao nhanh lắm, dạo này đặt là xác định chờ.
Shipper quăng gói hàng qua cổng rồi chạy luôn.
Shipper để hàng ngoài hiên dưới trời mưa, không gọi một tiếng.
Shipper gọi một cuộc, chưa kịp nghe đã bấm khách từ chối nhận.
Ở nhà cả ngày mà app báo giao không thành công vì khách vắng nhà.
Bạn giao hàng bắt mình xuống tận đầu ngõ lấy, trong khi đã trả phí tận nơi.
Shipper nói trống không, kêu không lấy thì thôi.
Giao hàng lúc 10 giờ đêm, bấm chuông inh ỏi cả xóm dậy.
Shipper k cho kiểm hàng, mở ra thì toàn giấy vụn.
Anh giao hàng đòi thêm 20 nghìn tiền gửi xe.
Người giao ném thùng hàng xuống đất ngay trước mặt tôi.
Hàng giao cho ông nào ở tòa khác, mình đi tìm cả buổi tối.
Hộp móp một góc, mở ra thì ly đã nứt.
Bình thủy tinh mà chỉ quấn đúng một lớp báo.
Gói hàng rách toạc, băng keo bị bóc dán lại.
Chai dầu gội bị chảy ra hết nửa thùng.
Chín quả trứng vỡ bốn.
Điện thoại mới mà seal đã bị bóc sẵn.
Đặt màu đen giao màu hồng.
Dat size L giao size S.
Đặt ba hộp mà trong thùng có hai.
Mua bộ nồi năm món, thiếu cái nắp vung.
Gọi cơm sườn, đem tới cơm gà, báo thì kêu ăn đỡ đi.
Đặt sách lớp 4, giao sách lớp 5, đổi lại giao tiếp lớp 5.
Thiếu dây sạc, nhắn shop thì shop bảo tự mua.
Dặn không hành mà tô nào cũng đầy hành.
Mã vận đơn nhập vào chẳng ra thông tin gì.
Trang theo dõi đứng im từ hôm thứ Hai tới giờ.
App báo đã giao thành công mà tay mình chưa cầm gì.
Định vị trên bản đồ chạy lung tung, xe một nơi chấm một nẻo.
Đặt xong, chuyển khoản xong mới báo hết hàng.
Chạy 15 cây số tới cửa hàng thì mẫu trên web ghi còn lại không có.
Tám giờ tối vô quán, hỏi món nào cũng kêu hết.
Mẫu nào mình thích cũng treo chữ tạm hết hàng từ đợt Tết.
Thuốc kê trong toa mà nhà thuốc bệnh viện không có lấy một loại.
Bấm đặt hàng ba lần, lần nào cũng quay về trang đầu.
Đơn bị hủy mà không ai báo lý do.
Đổi địa chỉ ngay sau khi đặt mà họ vẫn gửi về chỗ cũ.
Bàn đặt trước từ hôm kia, tới nơi bảo không có tên.
Phòng đã giữ, đã cọc, tới nơi người ta kêu hết phòng.
Thanh toán bị trừ hai lần cho cùng một đơn.
Tiền bị trừ rồi mà đơn vẫn báo chưa thanh toán.
Quẹt thẻ bốn lần không qua, phải chạy đi rút tiền mặt.
Quán bảo chỉ nhận tiền mặt, mà không ghi ở đâu cả.
Mã OTP gửi tới thì đã hết hạn.
Chuyển khoản từ sáng mà tới tối bên kia chưa nhận.
Cây ATM nuốt thẻ, gọi chi nhánh thì kêu chờ mười ngày.
Nạp thẻ 200 nghìn mà tài khoản không cộng đồng nào.
Xin hóa đơn đỏ ba lần vẫn chưa gửi.
Hóa đơn xuất sai mã số thuế, yêu cầu sửa thì im re.
Cước tháng này nhảy gấp đôi mà chẳng giải thích được khoản nào.
Tiền điện gửi về ghi chỉ số cao hơn công tơ cả trăm số.
Trả hàng một tháng rồi mà tiền chưa về.
Họ bảo hoàn tiền trong 7 ngày, giờ đã 40 ngày.
Hàng lỗi mà bắt khách chịu phí ship hai chiều để đổi.
Muốn trả thì phải điền năm cái mẫu, xong vẫn bị từ chối.
Chỉ hoàn bằng voucher chứ không trả lại tiền.
Chuyến bị hủy do hãng mà tiền vé treo ba tháng.
Hủy tour trước hai tuần vẫn mất hết cọc.
Đem đi bảo hành thì bảo lỗi do người dùng.
Máy còn bảo hành mà vẫn thu tiền công 300 nghìn.
Sửa xong mang về hai hôm lại y như cũ.
Gửi bảo hành từ tháng Ba, giờ tháng Năm vẫn bảo chờ linh kiện.
Thợ tới xem năm phút rồi về, tủ lạnh vẫn không lạnh.
Thay màn hình xong thì loa không kêu nữa.
Trung tâm bảo hành đổ cho cửa hàng, cửa hàng đổ cho trung tâm.
Mặc đúng hai lần là bung chỉ.
Giặt một nước đã phai lem hết sang áo trắng.
Dùng ba tuần thì cái quạt kêu như máy cày.
Nồi cơm mới mua tháng trước giờ cắm không vào điện.
Pin sạc đầy mà nửa ngày là sập nguồn.
Đế giày bong ra sau một trận mưa.
Cái ghế ngồi được tuần thì gãy chân.
Hàng mỏng tang, cầm lên thấy ánh sáng xuyên qua.
Sản phẩm không phù hợp với da mình, bôi vào nổi mẩn đỏ.
Trên hình thì vải dày, nhận về như giấy.
Ghi da thật mà về tay là simili.
Hình một kiểu, hàng một kiểu.
Hinh tren mang khac hoan toan voi do nhan duoc.
Ảnh phòng chụp rộng thênh thang, tới nơi kê cái giường là hết lối đi.
Ghi phòng view biển mà mở rèm ra là bức tường.
Mô tả nói chống nước, dính mưa phùn là chết luôn.
Quần ghi size 30 mà mặc chật như 28.
Bảng size để cho có, mình 50 ký mặc XL vẫn không vừa.
Áo ngắn cũn, tay dài quá cả gang.
Hỏi câu nào bạn nhân viên cũng thở dài.
Nhân viên nhìn mình từ đầu tới chân rồi quay đi.
Bảo vệ quát khách như quát con.
Cô lễ tân vừa lướt điện thoại vừa trả lời.
Chị thu ngân ném tiền thối lên bàn.
Nhân viên đang nói chuyện với nhau, khách đứng chờ cũng mặc.
Hỏi giá mà không mua là bị nói móc.
Tiếp viên trả lời cộc lốc, xin cái chăn hai lần không thấy đâu.
Y tá gắt lên khi mẹ tôi hỏi lại lần thứ hai.
Ông tài xế vừa lái vừa chửi thề suốt đường.
Vô tiệm đứng mười phút không ai hỏi tới.
Nv thái độ lồi lõm, khách hỏi k thèm trả lời.
Nhân viên không biết máy này dùng sạc gì, lên mạng tra còn nhanh hơn.
Hỏi lãi suất mà bạn giao dịch viên phải đi hỏi ba người.
Tư vấn gói cước xong về đọc lại thì khác hẳn.
Bạn bán hàng nói lắp được cho xe mình, mua về không vừa.
Ba người trả lời tôi ba kiểu khác nhau.
Mỗi lần gọi lại được hướng dẫn một cách khác.
Bác sĩ khám chưa đầy hai phút đã kê đơn.
Thầy giảng lướt qua, hỏi thì bảo về tự đọc.
Đứng xếp hàng tiếng rưỡi chỉ để nộp một tờ giấy.
Lấy số 52 từ 8 giờ, 11 giờ rưỡi mới tới số 40.
Có sáu quầy mà mở đúng một quầy.
Hẹn khám 9 giờ mà quá trưa mới được gọi vào.
Gọi món bốn mươi phút, bàn vào sau ăn xong mình vẫn ngồi không.
Người quen được dắt vào trước, còn mình thì cứ chờ.
Ngồi chờ xe trung chuyển từ 5 giờ sáng tới 7 giờ mới thấy.
Ghi mở cửa 8 giờ mà 9 giờ kém mới kéo cửa.
Chạy tới lúc 4 giờ rưỡi thì quầy đã nghỉ dù bảng ghi 5 giờ.
Google ghi mở chủ nhật, tới nơi khóa cửa im ỉm.
Gọi tổng đài nghe nhạc 25 phút rồi tự ngắt.
Bấm phím 1, phím 3, phím 9, xong lại về từ đầu.
Hotline gọi chục cuộc không ai bắt máy.
Goi tong dai ton tien ma chang ai nghe.
Chatbot cứ lặp lại một câu, muốn gặp người thật không có chỗ bấm.
Nhắn tin từ thứ Hai, đã xem mà không rep.
Ib shop 3 ngày seen k rep.
Shop chặn luôn Zalo sau khi nhận tiền.
Gửi email bốn lần chỉ nhận được thư trả lời tự động.
Hứa gọi lại trong 24 giờ, cả tuần chẳng có cuộc nào.
Phòng này chỉ sang phòng kia, vòng một hồi về lại chỗ cũ.
Tổng đài bảo ra chi nhánh, chi nhánh bảo gọi tổng đài.
Kể lại chuyện từ đầu cho người thứ năm mà vẫn chưa xong.
Ra phường thì chỉ lên quận, lên quận lại chỉ về phường.
Đi tới lần thứ tư vẫn bị bảo thiếu một tờ giấy.
Báo mất mạng từ hôm thứ Năm, tới giờ vẫn chưa có ai xuống.
Sự cố vẫn y nguyên sau ba lần gọi.
Họ đóng yêu cầu của tôi dù chưa giải quyết gì.
Chuyện cỏn con mà kéo dài cả tháng trời.
Đến nay vẫn chưa ai cho tôi một câu trả lời.
Bên mình ghi nhận rồi để đó.
Nói sẽ đền bù, giờ hỏi thì bảo không ai hứa vậy.
Bảo lắp trong ngày, ba ngày sau mới có thợ.
Lúc bán thì ngọt như mía lùi, bán xong gọi không nghe.
Cam kết lãi cố định một năm, tới tháng thứ sáu đã tăng.
Hứa tặng bộ ấm chén, tới giờ chưa thấy cái chén nào.
Cân ở chợ về cân lại thiếu hai lạng.
Thối thiếu 50 nghìn, quay lại thì chối.
Hàng cũ tân trang mà bán như hàng mới.
Tài xế tắt app rồi chạy đường vòng.
Đồng hồ taxi nhảy gấp đôi quãng đường thật.
Hạn sử dụng bị dán đè tem mới lên.
Đánh giá một sao thì bị xóa bình luận.
Bảo hiểm lúc bán nói chi trả hết, lúc nằm viện thì viện cớ loại trừ.
Vừa đăng ký xong là cả chục số lạ gọi mời vay tiền.
Số điện thoại của mình bị shipper đem nhắn tin làm quen.
Hồ sơ bệnh của tôi bị đọc to giữa phòng chờ.
Chụp căn cước của khách rồi gửi vào nhóm chat chung.
Tài khoản bị khóa mà không có thông báo nào.
Đổi điện thoại là không đăng nhập lại được nữa.
Quên mật khẩu, bấm lấy lại mà email không về.
Xác thực khuôn mặt mười lần không nhận.
Bị người khác vào tài khoản mà tổng đài bảo tự chịu.
Mở app lên là văng ra.
Cập nhật xong thì không xem được lịch sử giao dịch.
App xoay vòng vòng mãi mới vào được giỏ hàng.
App lag, bấm 1 cái chờ cả phút.
Cu den buoc thanh toan la app bi dung.
Bản cũ dùng mượt, bản mới mở lên nóng cả máy.
Đang họp thì rớt mạng, ngày nào cũng bốn năm lần.
Vào giờ cao điểm trang web sập, không mua được vé nào.
Gói 100 mega mà đo được có 12.
Về quê là điện thoại không có vạch sóng nào.
Muốn hủy gói mà tìm mãi không ra nút hủy.
Màn hình toàn quảng cáo, muốn bấm chuyển tiền phải tắt ba cái.
Đăng ký phải qua mười hai bước, tới bước cuối bắt làm lại từ đầu.
Chữ nhỏ xíu, ba mẹ mình không đọc nổi.
Tìm đúng tên sản phẩm mà ra toàn thứ không liên quan.
Bộ lọc chọn Hà Nội mà ra toàn cửa hàng ở Sài Gòn.
Biển chỉ dẫn trong viện không có, đi lạc hai tòa mới tới phòng chụp.
Sách hướng dẫn toàn tiếng Trung, lắp mò cả buổi.
Chuyến bay dời sáu tiếng mà không ai nhắn tin báo.
Cúp nước cả ngày mà không báo trước lấy một câu.
Trên web ghi một kiểu, ra quầy nói một kiểu.
Đổi cửa lên máy bay mà loa không thông báo, suýt lỡ chuyến.
Ngày nào cũng bốn năm tin nhắn quảng cáo, hủy rồi vẫn gửi.
Gọi mời mua bảo hiểm ba lần một ngày, nói không cần vẫn gọi.
Nửa đêm điện thoại còn rung vì thông báo flash sale.
Spam tin nhắn riết, chặn số này đổi số khác.
Tích được hai nghìn điểm thì bị xóa sạch cuối năm.
Khách lâu năm mà giá lại cao hơn người mới đăng ký.
Điểm thưởng đổi được đúng cái móc khóa.
Thẻ thành viên quẹt chỗ nào cũng bảo không áp dụng.
Ga giường còn nguyên vết ố và tóc của người trước.
Nhà vệ sinh ngập nước, giấy không có.
Bàn dính nhớp, lau xong một lượt khăn giấy đen thui.
Có con gián chạy ngang qua dĩa rau.
Trong tô bún có sợi tóc dài.
Xe đầy mùi thuốc lá, ghế dính bã kẹo cao su.
Nước hồ bơi đục ngầu, bọn trẻ về ngứa hết người.
Ghế xe giường nằm ngắn, co chân cả đêm.
Máy lạnh chảy nước xuống gối.
Phòng chờ ba mươi người mà có tám cái ghế.
Trời 38 độ mà quán không bật điều hòa.
Nệm lún giữa, sáng dậy ê cả lưng.
Phòng ngay trên quán karaoke, hai giờ sáng còn nghe hát.
Vách mỏng tới nỗi nghe bên kia ho.
Thợ khoan đục ở tầng trên từ bảy giờ sáng.
Ghi cách biển 200 mét mà đi bộ 25 phút.
Hẻm nhỏ ngoằn ngoèo, taxi không vào được, tự kéo vali.
Quán không có chỗ gửi xe, để ngoài đường bị phạt.
Gửi xe máy mười ngàn mà lấy ra bị trầy một vệt dài.
Phở nước nhạt thếch, thịt dai nhai không nổi.
Cơm khô khốc, sườn thì cháy cạnh.
Hải sản ươn, ăn xong cả nhà đau bụng.
Ly trà sữa toàn đá, hút ba hơi là hết.
Lần này bánh mì ỉu, nhân ít hơn hẳn hồi trước.
Buffet sáng có bốn món, tám giờ đã hết phân nửa.
Thực đơn ba trang mà gọi món nào cũng không có.
Tài xế vừa chạy vừa bấm điện thoại.
Xe khách chở quá người, bắt ngồi ghế nhựa ở lối đi.
Ổ điện trong phòng tắm hở dây.
Cửa phòng không khóa được, tối phải kê ghế chặn.
Cục sạc mới dùng đã bốc khói.
Tài xế vượt đèn đỏ hai lần lúc chở con tôi.
Báo dị ứng tôm từ đầu mà món ra vẫn có tôm.
Đi một mình nên bị xếp vào góc cạnh nhà vệ sinh.
Mẹ tôi đi xe lăn mà không ai ra đỡ một tay.
Khiếu nại xong thì bị hỏi vặn ngược lại.
Phản ánh với quản lý, quản lý bảo khách khó tính.
Gửi đơn khiếu nại từ tháng trước, chưa có số tiếp nhận.
Đòi gặp quản lý thì bảo quản lý đi vắng, ngày nào cũng vắng.
Sai rõ ràng mà không có lấy một lời xin lỗi.
Chỗ này không còn như hồi mới mở.
Ba năm trước làm ăn khác, giờ khác.
Bên đối thủ làm nửa ngày, ở đây nửa tháng.
Bên kia giao miễn phí, bên này tính từng đồng.
Mình chuyển mạng rồi, không quay lại đâu.
Lần đầu mà cũng là lần cuối.
Mọi người né chỗ này ra nhé.
Ai định mua thì nghĩ lại đi.
Cạch mặt từ đây.
Ko bao h quay lại.
Xóa app rồi, khỏi dùng.
Tuần sau tôi rút hết tiền sang ngân hàng khác.
Bạn bè hỏi thì tui kêu đừng đặt.
Giá mà hôm đó mình chọn hãng khác.
Tiền mất tật mang.
Không đáng đồng tiền bát gạo.
Tốn công chạy lên chạy xuống mà chẳng được việc gì.
Dịch vụ chưa tương xứng với số tiền bỏ ra.
Không được như lời quảng cáo.
Tôi không hài lòng với cách giải quyết này.
Thất vọng toàn tập.
Quá tệ, phí một buổi chiều.
Làm ăn chán đời.
Chan that su, cho dai co.
Bực mình hết sức với kiểu làm việc này.
Học xong khóa mà chứng chỉ ba tháng chưa cấp.
Trung tâm đổi giáo viên bốn lần trong một khóa.
Lớp ghi tối đa mười người, vào thấy hai mươi lăm.
Đặt cuốc xe, tài xế nhận rồi để đó không tới.
Ba tài xế liên tiếp hủy chuyến, trễ luôn giờ làm.
Vali ra băng chuyền bị vỡ một bánh, hãng không nhận.
Hành lý thất lạc bốn ngày mà chẳng ai liên lạc.
Hồ sơ bồi thường bị trả lại lần thứ ba vì thiếu chữ ký.
Làm cái thẻ hẹn bảy ngày, gần tháng sau mới lấy được.
Wifi khách sạn vào được năm phút là rớt.
Nước nóng không có, tắm lạnh giữa tháng Chạp.
Nhận phòng 2 giờ mà 4 giờ chiều phòng còn chưa dọn.
`,
  neu: `
Hôm nay mình nhận được hàng rồi, chưa mở ra xem.
Shop có ship về Cà Mau không?
Cho mình hỏi phí ship ra Phú Quốc bao nhiêu?
Mẫu này còn size M không shop?
Con mau xanh khong shop?
Bình thường, không có gì đặc biệt.
Cũng tạm, tiền nào của nấy.
Dùng được, không khen không chê.
Tàm tạm thôi.
Đơn của mình gồm hai áo và một quần.
Mình chọn thanh toán khi nhận hàng.
Cửa hàng nằm ở ngã tư, đối diện trường học.
Quán mở từ 6 giờ sáng tới 10 giờ tối.
Chủ nhật bên mình có làm việc không ạ?
Muốn đổi số điện thoại nhận OTP thì cần giấy tờ gì?
Mình muốn chuyển sang gói cước tháng, làm thế nào?
Bảo hành bao nhiêu tháng vậy ad?
Máy này dùng điện 110 hay 220?
Sản phẩm được sản xuất ở Việt Nam hay nhập về?
Mới dùng hai hôm nên chưa biết bền hay không.
Chưa thử, dùng xong sẽ viết thêm.
Mua cho mẹ nên chưa biết mẹ dùng thế nào.
Hàng đang trên đường tới, dự kiến thứ Năm.
Đơn đã chuyển cho đơn vị vận chuyển sáng nay.
Em xin bảng giá với ạ.
Gia bao nhieu vay shop?
Giá ngang với mấy chỗ khác.
Cho tôi xin hóa đơn về công ty theo thông tin bên dưới.
Tôi muốn đổi lịch bay sang ngày 15.
Vé của tôi là hạng phổ thông, một kiện hành lý ký gửi.
Chuyến bay khởi hành lúc 9 giờ 20 từ Nội Bài.
Khách sạn có mười hai tầng, phòng mình ở tầng tư.
Nhận phòng lúc 14 giờ, trả phòng lúc 12 giờ.
Có xe đưa đón sân bay không ạ?
Khách sạn có cho mang thú cưng theo không?
Quán có hai tầng, tầng trên ngồi bệt.
Thực đơn có món Bắc và món Huế.
Mình gọi một phở tái và một trà đá.
Quán có nhận đặt tiệc hai mươi người không?
Có chỗ đậu xe hơi gần đó không?
Phòng khám yêu cầu đặt lịch trước qua điện thoại.
Đi khám cần nhịn ăn sáng không bác sĩ?
Kết quả xét nghiệm hẹn chiều mai lấy.
Phòng khám có nhận bảo hiểm y tế trái tuyến không?
Hợp đồng bảo hiểm của tôi hết hạn ngày 30 tháng 6.
Xin cho biết thủ tục rút tiền bảo hiểm gồm những gì.
Làm lại căn cước thì nộp ở phường nào?
Tôi nộp hồ sơ ngày 4, giấy hẹn ghi ngày 18.
Lớp học vào tối thứ Ba và thứ Năm.
Khóa này gồm 24 buổi, mỗi buổi 90 phút.
Học phí có đóng theo tháng được không?
Mình đang phân vân giữa bản 128 và bản 256.
App có bản cho iPad chưa?
Mong app có thêm chế độ nền tối.
Giá mà có thêm màu be thì mình lấy một cái nữa.
Nếu được thì shop thêm size cho trẻ em.
Ước gì quán mở thêm chi nhánh ở Thủ Đức.
Đề xuất thêm mục lọc theo giá.
Mình vừa cập nhật phiên bản mới, đang dùng thử.
Tôi đang dùng gói 129 nghìn một tháng.
Tài khoản của tôi mở ở chi nhánh Cầu Giấy.
Thẻ của tôi hết hạn tháng 10 này.
Làm thẻ tín dụng cần lương bao nhiêu?
Hạn mức chuyển tiền một ngày là bao nhiêu?
Tôi muốn biết cách đổi mật khẩu trên máy tính.
Có thể đăng nhập bằng hai máy cùng lúc không?
Điểm tích lũy dùng được tới khi nào?
Chương trình khuyến mãi kéo dài tới cuối tháng.
Mã này áp dụng cho đơn từ 99 nghìn.
Đợt sale tới là ngày nào vậy shop?
Shop bán sỉ không, lấy từ bao nhiêu cái?
Mình đặt lúc tối, sáng shop xác nhận.
Shipper gọi lúc mười giờ, mình ra lấy.
Hàng gửi ở bảo vệ chung cư.
Gói trong hộp giấy màu nâu, có tem của hãng.
Trong hộp có máy, dây sạc và sách hướng dẫn.
Cao 1m65 nặng 58 ký thì mặc size gì?
Form áo hơi rộng, ai thích ôm thì giảm một size.
Vải pha, không dày không mỏng.
Màu ngoài đậm hơn hình một chút, không sao.
Có điểm được, có điểm chưa được.
Đồ ăn được mà giá hơi cao.
Phòng thì ổn, bữa sáng thì thường.
Nhân viên nhẹ nhàng nhưng chờ hơi lâu.
Cũng giống như mấy bên khác thôi.
Không hơn không kém so với lần trước.
Bt thôi, k có j để nói.
Cung binh thuong.
Ba sao, vì chưa dùng đủ lâu.
Để xem vài tháng nữa thế nào.
Đi cho biết.
Chắc ăn thêm lần nữa mới nói được.
Tôi được chuyển sang một nhân viên khác.
Nhân viên hẹn chiều nay gọi lại.
Tổng đài hoạt động từ 7 giờ tới 22 giờ.
Tôi gọi để hỏi về cước chuyển vùng.
Sim của mình là sim trả sau.
Kỹ thuật viên hẹn đến vào sáng thứ Bảy.
Máy đang gửi ở trung tâm bảo hành, hẹn ngày 12 lấy.
Thời gian đổi trả là mấy ngày?
Nếu không vừa thì đổi ở cửa hàng hay gửi về kho?
Mình muốn hủy đơn vì đặt nhầm địa chỉ.
Đơn này mình đặt giùm bạn.
Mình đặt xe đi từ Bến Thành ra sân bay.
Xe bảy chỗ, xuất phát lúc năm giờ sáng.
Tài xế đón ở cổng sau của tòa nhà.
Chung cư có hai hầm gửi xe.
Hồ bơi mở cho khách từ 6 giờ tới 18 giờ.
Cửa hàng vừa dời sang số 45 cùng đường.
Ngân hàng gửi tin nhắn báo đổi biểu phí từ tháng sau.
Em muốn hỏi về việc làm thêm ở quán.
Lần này mình mua loại 500 gram.
Tui lấy hai bịch, một cay một không cay.
Loại này uống mấy lần một ngày vậy?
Cái này với cái kia khác nhau chỗ nào vậy shop?
Shop cho xin địa chỉ cửa hàng ở Đà Nẵng.
Có ai dùng rồi cho mình hỏi chút.
Hồ sơ gồm bản sao hộ khẩu và hai ảnh 3x4.
Lễ 30/4 bên mình nghỉ mấy ngày?
`,
  pos: `
Thanh toán một phát qua luôn.
Gọi đúng một cuộc là xong chuyện.
Giá ở đây mềm hơn mấy chỗ quanh nhà.
Rẻ hơn mua ngoài tiệm gần trăm nghìn.
So với bên kia thì chỗ này đỡ tốn hơn nhiều.
Ba chục ngàn một tô đầy ắp, ăn no tới chiều.
Từng này tiền mà được chừng ấy món thì không còn gì để nói thêm.
Đáng từng đồng bỏ ra.
Giá vẫn giữ như hai năm trước.
Giá ghi sao tính vậy, không phát sinh đồng nào.
Không có phí ẩn, tính tiền đúng như báo lúc đầu.
Gia tren app bao nhieu tra bay nhieu.
Áp mã xong còn có một nửa giá.
Săn được đôi giày 900 còn 350 nghìn.
Nhân viên tự tìm mã giảm giá áp cho mình, mình còn chưa biết.
Mua hai tính tiền một, đúng như bảng treo ngoài cửa.
Freeship thật, không bắt mua thêm gì.
Shop tặng kèm đôi tất với tấm thiệp viết tay.
Đặt tối hôm trước, sáng hôm sau có hàng.
Đặt lúc 9 giờ, 11 giờ đã cầm trên tay.
Giao sớm hơn dự kiến hai ngày.
Hẹn 3 giờ, 3 giờ kém 5 đã bấm chuông.
Ở tận Hà Giang mà ba hôm là nhận được.
Trời mưa to mà đơn vẫn tới đúng giờ.
Đồ ăn tới còn nóng hổi, nước lèo để riêng.
Giao không trễ phút nào.
Ship nhanh như gió.
Ship le, hom truoc dat hom sau co.
Trước chờ cả tuần, giờ hai ngày là có.
Shipper gọi trước nửa tiếng rồi mới tới.
Shipper bê giúp thùng nước lên tận tầng năm.
Anh giao hàng đợi mình mở ra kiểm rồi mới đi.
Bạn shipper gửi bảo vệ rồi chụp hình nhắn lại cho mình.
Mình ghi nhầm số nhà, anh shipper chạy vòng lại giao tận tay.
Chú giao hàng che áo mưa cho thùng hàng, còn chú thì ướt.
Shipper nói năng nhỏ nhẹ, dạ thưa đàng hoàng.
Shipper iu ghê, còn chúc mình ngày vui.
Bọc ba lớp chống sốc, ly không sứt miếng nào.
Hộp vuông vắn, không móp góc nào.
Trứng gửi đi 300 cây số không vỡ quả nào.
Gói như gói quà, mang tặng luôn được.
Dong goi ky, hang ve nguyen ven.
Seal còn nguyên, số máy khớp với hộp.
Giao đủ sáu món, không thiếu cái ốc nào.
Đúng màu, đúng size, đúng số lượng.
Shop gửi nhầm một cái, hôm sau gửi bù và cho luôn cái nhầm.
Thiếu gói sốt, nhắn một câu là quán cho người mang tới.
Dặn không hành là không có cọng hành nào.
Theo dõi đơn được từng chặng, xe tới đầu ngõ là biết.
Cứ mỗi lần hàng chuyển kho là có tin báo.
Bản đồ hiện đúng chỗ xe, ra tới cổng là xe vừa tới.
Tìm khắp nơi không có, tới đây còn nguyên ba cái.
Hỏi món nào cũng còn, tối muộn vẫn đủ.
Shop giữ cho mình cái cuối cùng tới khi mình qua lấy.
Đặt có ba bước, chưa tới một phút.
Đổi địa chỉ sau khi đặt, họ sửa ngay lúc đó.
Bàn đặt trước, tới là có chỗ ngay cửa sổ.
Đặt phòng lúc nửa đêm mà năm phút sau có xác nhận.
Quét mã một cái là trả xong.
Chuyển tiền mấy giây là bên kia nhận.
Bị trừ nhầm hai lần, sáng báo chiều tiền về.
Nhận cả thẻ, cả ví, cả tiền mặt.
Trả góp không lãi, làm giấy mười phút xong.
Mở tài khoản trên điện thoại, không phải ra quầy.
Rút tiền, gửi tiền lần nào cũng trơn tru.
Hóa đơn đỏ gửi qua mail ngay trong chiều.
Hóa đơn ghi rõ từng khoản, đọc là hiểu.
Sai tên công ty, báo cái là họ xuất lại liền.
Trả hàng không hỏi câu nào, hai hôm tiền về.
Không vừa, shop cho đổi mà không lấy phí ship.
Hoàn tiền đủ, trước cả ngày hẹn.
Hủy chuyến vì con ốm, hãng trả lại nguyên tiền vé.
Hàng lỗi, shop gửi cái mới trước rồi mới lấy cái cũ về.
Đổi size tại quầy chưa tới năm phút.
Quá hạn bảo hành ba hôm mà vẫn sửa cho không lấy tiền.
Đem máy ra, uống chưa hết ly cà phê là sửa xong.
Thay pin xong dùng lại như lúc mới mua.
Thợ tới đúng hẹn, sửa xong lau luôn sàn.
Thợ chỉ rõ hỏng chỗ nào, thay đúng chỗ đó, không vẽ thêm.
Máy giặt lỗi, hãng cho người xuống đổi bo mạch trong ngày.
Bao hanh 1 doi 1 that, khong lam kho.
Dùng bốn năm rồi chưa hỏng vặt gì.
Cái nồi mua từ hồi cưới, giờ con vào lớp một vẫn nấu ngày hai bữa.
Giặt mấy chục lần không xù, không phai.
Rơi từ bàn xuống đất mà không xước.
Pin sạc một lần dùng hai ngày.
Quạt chạy êm, nằm cạnh không nghe tiếng.
Đi mưa cả tuần đế không bong.
Cầm lên thấy đầm tay, đường may thẳng thớm.
Da mình nhạy cảm mà bôi không bị gì.
Hàng nhận về y chang trong hình.
Phòng ngoài đời còn rộng hơn trong ảnh.
Ghi sao nhận vậy, không khác chút nào.
Hang giong hinh 100%.
Ghi view biển là mở rèm ra thấy biển liền.
Chọn theo bảng size là vừa khít.
Shop hỏi chiều cao cân nặng rồi chọn size, mặc như may đo.
Mua cho chồng không thử mà vừa in.
Nhân viên dạ thưa từ lúc vào tới lúc ra.
Bác bảo vệ dắt xe giùm, còn phủ bìa lên yên cho khỏi nóng.
Cô lễ tân nhớ tên cả nhà mình.
Hỏi đi hỏi lại năm lần mà bạn ấy vẫn tươi cười.
Thử mười đôi không mua mà vẫn được chào ra cửa.
Tiếp viên thấy mình bế con liền ra đỡ túi.
Y tá cầm tay mẹ tôi suốt lúc lấy ven.
Tài xế xuống mở cửa, xách vali giúp.
Mấy em phục vụ dễ thương hết biết.
Nv nhiệt tình lắm lun ạ.
Vừa bước vô là có người ra hỏi cần gì.
Bạn tư vấn biết rõ từng loại, hỏi gì cũng trả lời được.
Bạn nhân viên khuyên mình mua loại rẻ hơn vì đủ dùng.
Giao dịch viên giải thích lãi suất từng tháng, còn ghi ra giấy cho mình.
Bác sĩ hỏi kỹ, nghe hết rồi mới kê đơn, vẽ hình cho mình hiểu.
Dược sĩ dặn từng viên uống lúc nào.
Cô giáo chữa bài từng em, về nhà còn nhắn nhắc phát âm.
Thầy dạy ba tháng mà con tôi nói chuyện được với khách Tây.
Thợ nói bệnh xe là trúng phóc.
Lấy số xong chưa kịp ngồi đã được gọi.
Vào là làm luôn, không phải xếp hàng.
Nộp hồ sơ mười phút là xong, khác hẳn mấy năm trước.
Hẹn khám 9 giờ, 9 giờ vào khám.
Gọi món bảy tám phút là ra đủ.
Đông vậy mà chờ chưa tới năm phút.
Giấy hẹn ghi thứ Sáu, thứ Tư đã nhắn ra lấy.
Làm thủ tục bay trên điện thoại, ra sân bay đi thẳng vào cửa.
Mười một giờ đêm vẫn mở, đi ca về còn có chỗ ăn.
Tới sát giờ đóng cửa mà vẫn làm cho mình.
Mở cả chủ nhật, dân đi làm như mình đỡ phải xin nghỉ.
Bấm gọi là có người nghe ngay.
Hai giờ sáng nhắn mà năm phút sau có người trả lời.
Goi tong dai 2 phut la xong.
Shop rep trong vòng một nốt nhạc.
Chat một lúc là bên hỗ trợ sửa xong địa chỉ.
Gặp người thật luôn, khỏi bấm phím lòng vòng.
Nói sẽ gọi lại lúc 4 giờ, đúng 4 giờ có điện thoại.
Một người lo từ đầu tới cuối, không phải kể lại lần nào.
Không bị chuyển máy qua lại, bạn đầu tiên nghe máy giải quyết luôn.
Ra một cửa là xong hết giấy tờ.
Báo mất mạng buổi sáng, trưa thợ xuống, chiều có lại.
Vấn đề của tôi được xử lý trong ngày.
Sự cố đã khắc phục xong, từ đó không lặp lại.
Tưởng phải chạy mấy lần, ai dè một lần là xong.
Họ còn gọi lại hỏi xem mọi thứ đã ổn chưa.
Thẻ bị khóa lúc đang ở nước ngoài, gọi về ba phút là mở.
Mất ví trên xe, tài xế quay lại trả đủ.
Quên điện thoại ở quán, nhân viên cất giữ tới hôm sau đưa lại.
Thất lạc vali, hãng tìm ra và chở tới tận khách sạn.
Hứa sao làm vậy.
Cam kết lãi cố định một năm là đúng một năm không nhích.
Nói tặng quà là tặng thật, không phải hỏi nhắc.
Hẹn giao trước Tết, hai mươi sáu tháng Chạp có hàng.
Chị bán hàng cân đủ, còn cho thêm mớ hành.
Thối dư hai chục, chạy theo đưa lại thì cô cười cho luôn.
Shop nói trước là vải hơi mỏng để mình cân nhắc.
Thợ bảo máy chưa cần thay, khỏi tốn tiền.
Bảo hiểm chi trả đủ viện phí, nộp giấy xong năm ngày có tiền.
Nằm viện mới thấy gói bảo hiểm này được việc.
Đồng hồ chạy đúng, đi đường ngắn.
Dùng mấy năm mà chưa từng có cuộc gọi lạ nào lộ từ đây.
Họ che số điện thoại khách trên gói hàng.
Có giao dịch lạ là ngân hàng gọi hỏi ngay rồi chặn lại.
Bác sĩ kéo rèm, nói riêng, không để người ngoài nghe.
Đăng nhập vân tay, chạm cái là vào.
Quên mật khẩu, một phút là lấy lại được.
Đổi máy mà mọi thứ vẫn còn nguyên.
App mở phát lên liền.
App chạy mượt, từ hồi cài chưa văng lần nào.
Cập nhật xong hết giật hẳn.
App nhẹ, máy cũ của ba mình vẫn chạy được.
App de dung, ma minh 60 tuoi van tu chuyen tien duoc.
Lỗi mình báo tuần trước, bản mới đã sửa.
Mạng cả tháng không rớt lần nào.
Họp video cả ngày không giật.
Lên núi vẫn đủ bốn vạch.
Nhìn cái biết bấm vào đâu.
Chữ to rõ, ông nội tự đọc được.
Gõ hai chữ là ra đúng món cần tìm.
Lọc theo giá, theo quận, tìm ra quán trong mười giây.
Mũi tên sơn dưới sàn, cứ đi theo là tới phòng chụp.
Hướng dẫn có hình từng bước, mình con gái lắp một mình xong.
Chuyến dời hai tiếng, hãng nhắn từ hôm trước nên mình không phải chờ.
Cúp điện báo trước ba ngày, kịp chuẩn bị.
Thông tin trên web với ngoài quầy khớp nhau.
Đồ uống ghi rõ calo và thành phần.
Chỉ nhắn khi có đơn, không spam quảng cáo.
Bấm hủy nhận tin là thôi gửi luôn.
Sinh nhật được tặng mã 100 nghìn, không kèm điều kiện.
Tích điểm đổi được vé khứ hồi đi Đà Nẵng.
Khách quen được giữ giá cũ.
Lên hạng thẻ được vào phòng chờ, có chỗ cho con nằm.
Phòng thơm mùi nắng, ga trắng tinh.
Nhà vệ sinh lúc nào vào cũng khô ráo, có giấy.
Bàn lau sạch bong trước khi mời khách ngồi.
Xe không có mùi, ghế bọc mới.
Hồ bơi nước trong thấy đáy.
Bếp mở, nhìn thấy hết cách họ làm.
Giường nằm duỗi thẳng chân, ngủ một giấc tới nơi.
Nệm êm, con bé ngủ thẳng giấc tới sáng.
Ngồi làm việc cả buổi ở quán không mỏi lưng.
Phòng chờ mát, có nước uống, có chỗ cho trẻ chơi.
Nước nóng mở ra là có.
Ngay mặt đường mà đóng cửa lại không nghe tiếng xe.
Đêm yên, chỉ nghe tiếng sóng.
Bước ra cửa là chợ, đi bộ ba phút tới hồ.
Ngay cạnh ga tàu, khỏi phải gọi xe.
Đi đâu cũng gần.
Có hầm xe rộng, có người hướng dẫn lùi.
Gửi xe không mất tiền.
Nước phở ngọt xương, thịt mềm.
Sườn nướng thơm, cơm tấm dẻo, nước mắm pha vừa miệng.
Bánh mì giòn rụm, nhân đầy.
Hải sản bơi trong bể, chọn con nào làm con đó.
Ăn hết tô còn muốn kêu thêm tô nữa.
Món chay cũng nhiều, người nhà mình ai cũng chọn được.
Con tôi kén ăn mà vét sạch đĩa.
Buffet sáng mười giờ xuống vẫn đủ món.
Thực đơn có tiếng Anh và có hình, bạn Tây của mình tự gọi được.
Tài xế chạy từ tốn, nhắc cả nhà cài dây.
Xe có ghế cho em bé, không phải xin.
Hành lang có camera, ra vào quẹt thẻ, ở một mình cũng an tâm.
Đường đèo mưa trơn mà bác tài đưa tới nơi êm ru.
Báo dị ứng tôm, bếp làm riêng cho một phần.
Biết mình ăn kiêng nên họ đổi món mà không tính thêm.
Bà tôi đi xe lăn, có bạn ra đẩy từ cổng vào tận ghế.
Kỷ niệm ngày cưới, khách sạn để sẵn bánh với hoa trong phòng.
Lần sau ghé, anh chủ còn nhớ mình uống ít đường.
Góp ý hôm trước, hôm sau đã thấy sửa.
Phản ánh xong nửa tiếng quản lý gọi xin lỗi và đổi phòng.
Món ra trễ, quản lý tới xin lỗi và không tính tiền món đó.
Đánh giá một sao, shop nhắn hỏi rồi đền cái mới, mình sửa lại năm sao.
Họ nhận sai và đền đủ.
Không gặp trục trặc gì từ đầu tới cuối.
Làm thủ tục không vướng chỗ nào.
Không có gì để chê.
Chưa phải phàn nàn lần nào trong bốn năm.
Khong co diem nao de che.
Không mất thời gian chờ, không phải đi lại.
Không đắt như mình tưởng.
Không ồn, không hôi, không muỗi.
Ko lỗi, ko trầy, ko thiếu j.
Hơn hẳn lần trước.
Dạo này làm nhanh hơn hẳn năm ngoái.
Từ ngày đổi chủ thì sạch sẽ hơn nhiều.
Dùng qua ba nhà mạng, tới đây thì dừng.
Bên cũ làm nửa tháng không xong, qua đây hai ngày.
Mấy chỗ kia lắc đầu, tới đây sửa được.
Chỗ khác thu phí, chỗ này miễn.
Sẽ quay lại.
Tháng sau cả nhà lại đặt phòng ở đây.
Mua lần thứ năm rồi.
Mình giới thiệu cho cả phòng, giờ ai cũng đặt.
Ai ở gần thì ghé thử đi.
Lần sau vẫn đặt bên này.
Mn nên mua nha.
Sẽ ủng hộ shop dài dài.
Ăn ở đây từ hồi sinh viên tới giờ có con vẫn ghé.
Rất hài lòng với cách làm việc của các bạn.
Mười điểm không có nhưng.
Tuyệt vời ông mặt trời.
Ưng cái bụng.
Ok lắm nha mọi người.
Đúng cái mình cần.
Xứng đáng năm sao.
Đi một chuyến mà nhớ mãi.
Hơn cả mong đợi của gia đình tôi.
Tốt hơn mình nghĩ nhiều.
Học xong đi phỏng vấn được nhận luôn.
Lớp tám người, ai cũng được nói.
Nghỉ một buổi, trung tâm xếp lịch bù ngay tuần đó.
Gọi xe ba phút là tới.
Đặt xe 4 giờ sáng mà tài xế tới trước mười phút.
Bay đúng giờ, hạ cánh sớm hơn một khắc.
Hành lý ra trước khi mình kịp tới băng chuyền.
Được nâng hạng phòng mà không phải trả thêm.
Tới sớm ba tiếng vẫn cho nhận phòng.
Khám xong về hai hôm là hết đau.
Nhổ răng khôn mà không thấy gì, ba ngày ăn uống lại như thường.
Cán bộ phường chỉ từng ô, điền một lần là đạt.
Làm hộ chiếu qua mạng, một tuần bưu điện mang tới nhà.
Vay mua nhà duyệt trong ba ngày, không phải bổ sung giấy tờ.
Bạn tổng đài kiên nhẫn chỉ ba mình từng nút một.
Cắt tóc đúng kiểu mình đưa hình.
Đồ giặt lấy về thơm, gấp gọn, không lẫn cái nào.
Cây gửi từ Đà Lạt xuống vẫn tươi, lá không rụng.
Trái cây ngọt, trái nào cũng đều, không có trái hư.
`,
};
