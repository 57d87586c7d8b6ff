import type { People } from '../voice.ts';

const middles = {
  women: ['Thị', 'Ngọc', 'Thu', 'Thanh', 'Mai', 'Bảo', 'Khánh', 'Minh', 'Phương', 'Kim'],
  men: ['Văn', 'Đức', 'Quốc', 'Minh', 'Hữu', 'Gia', 'Thanh', 'Xuân', 'Tuấn', 'Công'],
};

// prettier-ignore
export const people: People = {
  women: [
    'Linh linh', 'Hương huong', 'Lan lan', 'Hà ha', 'Trang trang', 'Anh anh', 'Ngân ngan', 'Thảo thao', 'Yến yen', 'Nhung nhung',
    'Hằng hang', 'Vy vy', 'My my', 'Châu chau', 'Diễm diem', 'Thủy thuy', 'Quỳnh quynh', 'Nga nga', 'Phượng phuong', 'Tuyết tuyet',
    'Trinh trinh', 'Như nhu', 'Uyên uyen', 'Giang giang', 'Loan loan',
  ],
  men: [
    'Hùng hung', 'Dũng dung', 'Tuấn tuan', 'Nam nam', 'Khoa khoa', 'Phúc phuc', 'Long long', 'Hải hai', 'Sơn son', 'Bình binh',
    'Khánh khanh', 'Huy huy', 'Thắng thang', 'Quân quan', 'Đạt dat', 'Trung trung', 'Vinh vinh', 'Kiên kien', 'Hoàng hoang', 'Tài tai',
    'Thịnh thinh', 'Bảo bao', 'Phong phong', 'Tú tu', 'Cường cuong',
  ],
  families: [
    'Nguyễn', 'Nguyễn', 'Nguyễn', 'Nguyễn', 'Trần', 'Trần', 'Lê', 'Lê', 'Phạm', 'Phạm', 'Hoàng', 'Huỳnh', 'Phan', 'Vũ', 'Võ', 'Đặng',
    'Bùi', 'Đỗ', 'Hồ', 'Ngô', 'Dương', 'Lý', 'Đinh', 'Lâm', 'Mai', 'Trịnh', 'Đoàn', 'Tạ', 'Cao', 'Châu',
  ],
  full: (given, family, random, woman) => `${family} ${random.pick(woman ? middles.women : middles.men)} ${given}`,
};
