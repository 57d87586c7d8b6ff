/** Persian and Arabic words as people type them in Latin letters, and the words that they are (normalised). */
const finglish = `
khoob khub khoobe khube khob = خوب
ali aali alie = عالی
bad = بد
badtarin = بدترین
behtarin = بهترین
behtar = بهتر
kheyli kheili khaili kheli xeyli = خیلی
besyar = بسیار
va o = و
vali ama amma = ولی
ham = هم
ghaza gaza qaza = غذا
peyk peik payk = پیک
dir = دیر
zood zud = زود
sard = سرد
garm = گرم
sookhte sukhte = سوخته
khoshmaze khoshmazeh = خوشمزه
bimaze bi maze = بیمزه
mamnoon mamnun mamnoonam = ممنون
merci mersi = مرسی
tashakor = تشکر
nabood nabud = نبود
bood bud boood = بود
nist nis = نیست
hast ast = هست
nadare nadareh = نداره
dare dareh = داره
dasht = داشت
nadasht = نداشت
nashod = نشد
shod = شد
nemishe = نمیشه
mishe = میشه
asan aslan = اصلا
eftezah eftezaah = افتضاح
mozakhraf = مزخرف
ashghal ashqal = اشغال
geroon gerun gerune geroone = گرون
arzoon arzun arzan = ارزون
gheymat gheimat qeymat = قیمت
keyfiat keyfiyat kifiat keifiat = کیفیت
kharid = خرید
kharidam = خریدم
nakharid = نخرید
razi raziam = راضی
narazi naraziam = ناراضی
barkhord barkhorde = برخورد
mohtaram mohtaramane = محترم
bi biadab biadabi = بی
zesht = زشت
ziba = زیبا
tamiz = تمیز
kasif = کثیف
kharab = خراب
salem = سالم
resid = رسید
naresid = نرسید
dastan daste = دسته
moshkel = مشکل
shekayat = شکایت
pishnahad = پیشنهاد
mikonam = میکنم
nemikonam = نمیکنم
tosiye tosie tosieh = توصیه
dige digeh = دیگه
hargez = هرگز
hich hichi = هیچ
poshtibani = پشتیبانی
javab = جواب
pool pul = پول
sefaresh = سفارش
taze = تازه
monde moondeh = مونده
maze mazash = مزه
daghoon daghun = داغون
az = از
be = به
ba = با
in = این
oon un = اون
kam = کم
ziad = زیاد
sari = سریع
lezat = لذت
delchasb = دلچسب
tarsnak = ترسناک
alaf = الاف
moatal = معطل
`;

const arabizi = `
7elw helw 7elwa helwa 7lw 7lwa helo 7elo = حلو
momtaz mumtaz momtaza = ممتاز
gamil gameel jamil jameel gamila = جمیل
kwayes kwayesa kwys kowayes quayyes = کویس
zift zeft = زفت
wa7esh we7sh wa7sh we7esh wa7sha we7sha = وحش
sayye2 saye2 sai2 = سیی
mesh msh mish mosh mush = مش
mo mu moo = مو
bs bas = بس
lakn laken = لکن
awy awi 2wy = اوی
giddan gedan gdn jiddan jdan jdn = جدا
ktir kteer ktiir kter = کتیر
el2akl elakl akl el2akel alakl = الاکل
el5edma elkhedma 5edma khedma khidma alkhidma el5dma = الخدمه
ghaly ghali 8ali = غالی
rkhees r5ees rekhis = رخیص
nadeef ndeef nedif = نظیف
mondaf we5a we5 wesekh = وسخ
baty2 bati2 baty = بطی
sari3 saree3 = سریع
t2kheer ta2kheer ta5eer ta2khir = تاخیر
shokran shukran chokran = شکرا
mo7taram mo7tarama mohtaram mo7tarameen = محترم
raw3a raw3aa rou3a rawaa = روعه
ra2e3 rae3 ra2i3 raye3 = رایع
a7san ahsan = احسن
aswa2 aswa = اسوا
a7la ahla = احلی
msh3agbni = مش عاجبنی
3agbni 3ajbni 3agabni = عجبنی
b7eb ba7eb bahib = بحب
nas7 ansa7 ansah = انصح
la = لا
ma = ما
fi fe fee = فی
mafi mafeesh mafish mfesh = مافی
kol kul kel = کل
7aga haga = حاجه
el al = ال
tayeb tayyeb lazez lazeez laziz = لذیذ
ta3ban te3ban = تعبان
mosh mushkila moshkela moshkla = مشکله
nsab nasab nassab naseb 7arami harami = نصاب
ma5rab 5arban kharban = خربان
2adeem adeem = قدیم
bared bard = بارد
si3r se3r as3ar s3r = السعر
ya5rab = سیی
`;

const tables = { fa: readTable(finglish), ar: readTable(arabizi) } as const;

/** The word in its own script, or the same word where it is not known. */
export function inOwnScript(language: 'fa' | 'ar', word: string): string {
  return tables[language].get(word) ?? word;
}

function readTable(text: string): ReadonlyMap<string, string> {
  return new Map(
    text
      .trim()
      .split('\n')
      .flatMap(line => {
        const [latin = '', own = ''] = line.split(' = ');
        return latin.split(' ').map(word => [word, own] as const);
      }),
  );
}
