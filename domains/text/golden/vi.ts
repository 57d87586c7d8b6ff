import { readGolden } from './golden-case.ts';

/** Vietnamese: northern and southern, teencode, without tones. Written by hand; none is ever deleted. */
export const vietnameseCases = readGolden(
  'vi',
  `
- | Đồ ăn nguội ngắt, shipper tới trễ cả tiếng | food-freshness courier | complaint | plain
+ | Chất lượng tốt, mình rất ưng | product | praise | plain
0 | Mình đặt hôm thứ hai, thứ tư nhận hàng | | | plain
± | Vị trí đẹp nhưng phòng bé tí | location rooms | | mixed
± | Món ăn ngon, mỗi tội giá hơi chát | food-taste price-value | | mixed
- | Mình không hài lòng chút nào | overall | complaint | negation
+ | Không có gì để chê | | praise | negation idiom
+ | Không tệ, lần sau sẽ ghé lại | overall | | not-bad
0 | Cũng tạm được | | | not-bad
0 | Bình thường, không có gì đặc biệt | | | not-bad
+ | Không thể chê vào đâu được | | praise | negation idiom
- | Đã đắt lại còn dở | price-value food-taste | complaint | plain
+ | Chưa bao giờ thất vọng về quán này | | praise | double-negation
- | Chẳng ra làm sao cả | | complaint | negation idiom
+ | Không mua thì tiếc lắm | | praise | negation
- | Không bao giờ tin được nữa | trust | complaint | negation
- | Không đáng đồng tiền bát gạo | price-value | complaint | idiom negation
+ | Đáng đồng tiền bát gạo | price-value | praise | idiom
- | Chất lượng không như mình mong đợi | product | complaint | negation
+ | Không ngờ lại tốt đến vậy | | praise | negation
- | Giao nhanh ghê, có mười ngày à | delivery-speed | complaint | irony
- | Cảm ơn shop đã cho em ăn đồ ôi | food-freshness | complaint | irony
- | Hay quá ha, trừ tiền hai lần luôn | payment-failure | complaint | irony southern
- | Phục vụ tận tâm thật, gọi năm lần chưa thấy ai | staff-attention | complaint | irony
- | Đỉnh cao của sự lừa dối | honesty | complaint | irony
- | Năm sao cho tài bùng hàng của shop | | complaint | irony
- | App xịn lắm, mở lên là văng | app-stability | complaint | irony
- | Chúc mừng shop vừa mất thêm một khách | | churn | irony churn
- | Tiền mất tật mang | | complaint | idiom
- | Treo đầu dê bán thịt chó | product-as-described | complaint | idiom
+ | Tiền nào của nấy, hàng tốt thì giá vậy là đúng | price-value | | idiom
- | Tiền nào của nấy, rẻ nên mau hư | product-defect | complaint | idiom
- | Mười voi không được bát nước xáo, hứa cho lắm vào | promises | complaint | idiom
- | Đem con bỏ chợ, bán xong là im luôn | support-reach | complaint | idiom
+ | Hết nước chấm | | praise | idiom slang
- | Nước đổ đầu vịt, góp ý bao lần vẫn thế | complaint-handling | complaint | idiom
- | Sếp quản lý coi trời bằng vung | staff-attitude | complaint | idiom
+ | Ngon nhức nách | food-taste | praise | slang
+ | Đỉnh nóc kịch trần | | praise | slang
- | Ăn xong muốn xỉu vì mặn | food-taste | complaint | colloquial
- | Chán chả buồn nói | | complaint | idiom
+ | Ưng cái bụng ghê | | praise | southern
- | Mắc dữ thần ôn luôn | price-value | complaint | southern
+ | Nhân viên dễ thương hết sức luôn á | staff-attitude | praise | southern
- | Chờ muốn rục xương mà hổng ai ra hỏi | waiting staff-attention | complaint | southern
- | Đồ ăn dở ẹc à | food-taste | complaint | southern
+ | Quán này ngon hết sảy | food-taste | praise | southern
- | Hàng gì mà xài mới bữa đã hư | product-defect | complaint | southern
- | Mấy cha bảo vệ quạo quọ thấy ghê | staff-attitude | complaint | southern
- | Bán hàng kiểu gì mà cứ nhấm nhẳng với khách | staff-attitude | complaint | northern
+ | Ngon phết, giá lại mềm | food-taste price-value | praise | northern
- | Đắt lòi ra mà chả ngon | price-value food-taste | complaint | northern
+ | Cô bán hàng xởi lởi, nhiệt tình lắm cơ | staff-attitude | praise | northern
- | Phòng bẩn kinh, chăn hôi rình | cleanliness | complaint | northern
- | Mần ăn chi lạ rứa, răng mà giao thiếu hoài | delivery-accuracy | complaint | central
+ | Ngon chi mô mà ngon dữ rứa | food-taste | praise | central
0 | Chi nhánh Cầu Giấy mấy giờ đóng cửa ạ? | opening-hours | question | question
0 | Mẫu này có màu xanh không shop? | | question | question
0 | Làm sao để đổi mật khẩu vậy? | account-access | question | question
0 | Đơn của em tới đâu rồi ạ? | order-tracking | question | question
0 | Phí ship ra Huế bao nhiêu shop ơi? | fees | question | question
0 | Bao giờ có size M lại vậy? | product-range | question | question
- | Sao gọi mãi không ai bắt máy vậy? | support-reach | complaint question | question
- | Thế này mà gọi là sạch à? | cleanliness | complaint | question irony
- | Hẹn thứ hai mà hôm nay thứ sáu rồi, hàng đâu? | delivery-speed | complaint | question
0 | Mong shop thêm chế độ tối cho app | app-usability | wish | wish
0 | Giá mà quán mở cửa buổi tối | opening-hours | wish | wish
0 | Nên có thêm chỗ đậu xe | facilities | wish | wish
0 | Góp ý nhỏ: thêm món chay vào thực đơn | food-choice | wish | wish
0 | Ước gì có trả góp | payment-failure | wish | wish
± | Đồ ăn ngon, chỉ mong phần nhiều hơn chút | food-portion | wish | wish mixed
- | Cạch mặt luôn, không bao giờ quay lại | | churn | churn
- | Mình huỷ gói và chuyển sang nhà mạng khác rồi | cancellation | churn | churn
- | Lần đầu cũng là lần cuối | | churn | churn
- | Khách mười năm mà đối xử vậy thì tạm biệt | relationship | churn | churn
- | Xoá app đây, chào thân ái | digital | churn | churn
+ | Không đi đâu khác nữa, chỉ mua ở đây | | praise | churn-lookalike
- | Cục sạc bốc cháy lúc nửa đêm | safety | danger | danger
- | Cả nhà ăn xong bị ngộ độc, con mình phải nhập viện | safety | danger | danger
- | Trong cháo có mảnh thuỷ tinh | food | danger | danger
- | Shipper đe doạ mình ngay trước cửa nhà | courier | danger | danger
- | Máy nước nóng rò điện, mình bị giật | safety | danger | danger
+ | Ngon nguy hiểm luôn mọi người ơi | food-taste | praise | danger-lookalike
+ | Sale cháy máy, chốt liền hai cái | discounts | praise | danger-lookalike
- | Mã giảm giá không áp được | discounts | complaint | plain
- | Ba tuần rồi chưa thấy hoàn tiền | refunds | complaint | plain
+ | Hoàn tiền ngay trong ngày, uy tín | refunds trust | praise | plain
- | Hoá đơn tính thừa hai món | billing-errors | complaint | plain
- | Hàng về khác hẳn trong hình | product-as-described | complaint | plain
+ | Giống hình, đúng mô tả | product-as-described | praise | plain
- | Mới dùng một tuần đã hỏng | product-defect | complaint | plain
+ | Năm năm rồi vẫn chạy ngon | | praise | plain
- | Áo mặc chật, form nhỏ | product-design | complaint | plain
- | Pin tụt nhanh quá | product-performance | complaint | plain
+ | Loa to, âm thanh trong | product-performance | praise | plain
- | Cô lễ tân nói chuyện cộc lốc | staff-attitude | complaint | plain
- | Nhân viên kỹ thuật không rành gì hết | staff-competence | complaint | negation
+ | Tư vấn có tâm, rành sản phẩm | staff-competence | praise | plain
- | Xếp hàng dài mà mở có một quầy | queues | complaint | plain
+ | Năm phút là xong, không phải chờ | | praise | negation
- | Chuyến bay delay bốn tiếng không một lời giải thích | punctuality information | complaint | plain
+ | Xe chạy đúng giờ | punctuality | | plain
- | Nhà vệ sinh hôi không chịu nổi | cleanliness | complaint | plain
+ | Sạch bong kin kít | cleanliness | praise | idiom
+ | Không gian yên tĩnh, nhạc nhẹ dễ chịu | ambience comfort | praise | plain
- | Không có chỗ gửi xe | facilities | complaint | negation
+ | Đi bộ ra biển có hai phút | location | | plain
- | Máy lạnh hư, nước nóng cũng không có | amenities | complaint | plain
- | Cách âm kém, nghe hết phòng bên | comfort | complaint | plain
- | Từ lúc đăng ký toàn bị gọi quảng cáo | privacy-security | complaint | plain
- | Nói dối trắng trợn | honesty | complaint | plain
+ | Bán hàng thật thà, hàng lỗi nói trước cho khách | honesty | praise | plain
- | Hứa lèo mấy lần rồi | promises | complaint | plain
- | Điểm tích luỹ hết hạn mà không báo | relationship | complaint | plain
- | Thủ tục rườm rà, khai năm tờ giấy | paperwork | complaint | plain
+ | Hướng dẫn từng bước rất dễ hiểu | information | praise | plain
+ | Nhìn chung rất hài lòng | overall | praise | plain
0 | Mình mua tặng bố | | | neutral
0 | Quán ở tầng hai | place | | neutral
0 | Chào shop | | | neutral
0 | Hôm qua em có gọi tổng đài, họ bảo đợi | support | | neutral
- | 😡😡 chờ ba ngày rồi | waiting | complaint | emoji
+ | 😍😍 mê quá | | praise | emoji
+ | 👍👍👍 | | praise | emoji
- | 👎 | | complaint | emoji
- | hay ghê 🙄 | | complaint | emoji irony
- | Tệ tệ tệ, quá tệ | | complaint | intensifier
+ | Ngonnnnn quáaaaa | food-taste | praise | elongation
- | Dở không thể tả | | complaint | intensifier
+ | Cực kỳ cực kỳ hài lòng luôn | | praise | intensifier
- | sp ko giống hình, k bao h mua nữa | product-as-described | churn complaint | teencode
+ | sp ok lém, shop gói kĩ, sẽ ủng hộ típ | delivery-condition | praise | teencode
- | ib hoài ko rep, chán vl | support-reach | complaint | teencode
+ | nv nhiệt tình, ks sạch, gần biển | staff-attitude cleanliness location | praise | teencode
- | hàng j mà vừa mở ra đã hư r | product-defect | complaint | teencode
0 | shop ơi còn sz L k ạ | product-range | question | teencode
- | đt nóng máy, lag tùm lum | product-performance | complaint | teencode
+ | iu shop, giao siu nhanh lun | delivery-speed | praise | teencode
- | ship lâu vcl | delivery-speed | complaint | teencode
± | đồ xinh mà đg chỉ hơi ẩu nha | product-design | | teencode mixed
+ | quá oke lun, 10đ k có nhưng | | praise | teencode negation
- | phuc vu qua te, cho ca tieng dong ho | staff waiting | complaint | toneless
+ | do an ngon, gia hop ly | food-taste price-value | praise | toneless
- | giao hang cham, goi khong ai nghe | delivery-speed support-reach | complaint | toneless
+ | khach san sach se, nhan vien than thien | cleanliness staff-attitude | praise | toneless
- | that vong qua, khong bao gio quay lai | | churn | toneless
0 | shop con hang khong a | product-range | question | toneless
± | phong dep nhung on ao | rooms comfort | | toneless mixed
- | Hồi trước ngon, giờ xuống cấp hẳn | ambience | complaint | comparison
+ | Tốt hơn lần trước nhiều | overall | praise | comparison
- | Thua xa chỗ cũ | | complaint | comparison
+ | Vượt mong đợi | | praise | comparison
± | Khách sạn cũ nhưng sạch và nhân viên dễ mến | ambience cleanliness staff-attitude | | mixed
± | Giao nhanh mà thiếu một món | delivery-speed delivery-accuracy | | mixed
- | Tự ý huỷ đơn không báo | cancellation | complaint | plain
- | Mã OTP không về nên không vào được | account-access | complaint | plain
- | Không cho đổi trả dù còn nguyên tem | returns | complaint | negation
- | Bước cuối mới lòi ra phụ phí | fees | complaint | plain
+ | Thợ lắp gọn gàng, dọn sạch rồi mới về | installation | praise | plain
- | Từ chối bảo hành vô lý | warranty-repair | complaint | plain
+ | Đóng gói kỹ càng, hàng nguyên vẹn | delivery-condition | praise | plain
`,
);
