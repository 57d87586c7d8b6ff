/**
 * How Vietnamese customers shorten words, written out. Only what has one reading in a comment; no value is a key.
 * Names of emoticons, as a much used student-feedback corpus writes them, are read as the emoji they stand for.
 */
const pairs = `
k ko kh khong khg hok hong hông hk hem khum kô kog hổng k0 kông khôg hơm hem = không
kbt kbik = không biết
dc đc duoc đươc dk đk dx đưoc = được
r rùi roài rui = rồi
j gj ji = gì
v zậy dzậy z zay = vậy
vs vz zới = với
bthg bthuong bt bthường = bình thường
bik bít bjt = biết
mn mng mnguoi mngười = mọi người
ng ngừi = người
nv nvien nviên nhanvien = nhân viên
sp sphẩm spham sanpham sphm = sản phẩm
sz = size
cl clg cluong clượng = chất lượng
gh = giao hàng
sv svien sviên = sinh viên
gv gvien gviên = giảng viên
ck = chuyển khoản
đt dt dthoai đthoại = điện thoại
ks ksan = khách sạn
nh nhìu nhiu = nhiều
lm = làm
thik thick thjk thich thíc = thích
tks thks thanks thank thankyou tkiu tkq camon = cảm ơn
oke okie okela okê okk okla okey oki okay okee = ok
trc trk = trước
cx cg cũg = cũng
ntn = như thế nào
mik mk mìh mih mjnh = mình
bn pn = bạn
nc = nước
vl vcl vkl vch = vãi
dth = dễ thương
dep đep = đẹp
tot = tốt
qá wa wá = quá
lun = luôn
fai phai fải = phải
iu iêu = yêu
h = giờ
ntin nt = nhắn tin
mún mun = muốn
hjx hix huhu hic hichic = 😢
hihi hehe haha kaka hjhj hihihi = 😄
sop shopp = shop
chx chua = chưa
sd = sử dụng
tgian = thời gian
hg = hàng
ah ak = à
uh uk ukm = ừ
rep = trả lời
nek nek = nè
thui thoy = thôi
nhg nhưg nhug nhung = nhưng
tuyet = tuyệt
that = thật
rat = rất
lai = lại
hang = hàng
colonsmile colonsmilesmile colonbigsmile colonsmallsmile colonhihi = 🙂
colonsad coloncontemn coloncc = 🙁
colonlove colonkiss = ❤
`;

export const teencode: ReadonlyMap<string, string> = new Map(
  pairs
    .trim()
    .split('\n')
    .flatMap(line => {
      const [keys = '', value = ''] = line.split(' = ');
      return keys.split(' ').map(key => [key.normalize('NFC'), value.normalize('NFC')] as const);
    }),
);
