/**
 * Words that tell a language, in normalised spelling: function words and what customers say most. Latin-script
 * Persian and Arabic as people type them on phones. "other" holds languages that would pass for English.
 */
const tellingWords = {
  fa: 'و در به از که این است را با برای یک بود شد می هم نه خیلی بسیار عالی خوب بد ولی اما من ما شما او هست نیست کرد کردم کنید شده داره دارد دارم بودم بودن هیچ چرا چون اگه اگر باید نمیشه نمیشود میشه میشود میکنم میکنه میخوام ممنون مرسی لطفا سلام خرید خریدم کیفیت قیمت غذا بعد هر همه چی چیزی دیگه فقط واقعا اصلا تا حتی یه اون اینکه خودم هایش بهتر سفارش ارسال بنظرم راضی ناراضی دیر زود پیک تشکر افتضاح نکنید نخرید سرد گرم تازه خوشمزه',
  ar: 'فی من علی ان الی ما لا هذا هذه التی الذی کان کانت مع عن لم لن قد کل بعد قبل لکن او ثم هو هی انا نحن انت یوجد جدا جید جیده ممتاز رایع جمیل سیی سییه الفندق الخدمه المکان الله شکرا یا اللی مش مو شو لیش کتیر کثیر واید مره زین وش ایش عشان علشان بس مافی ولا الا غیر حتی عند عندی لیس تم منتج المنتج وصل وصلت السعر التوصیل اسوا افضل احسن انصح والله بصراحه تجربه',
  vi: 'la va cua khong co cho duoc voi nay thi ma rat nhung da toi minh hang giao mua san pham nhan vien phuc vu tot dep nhanh cham qua lam roi nhe chat luong gia tien shop ban em chi dung nhu cung lai di mot cac nguoi phong an ngon se nen khi vi bi hoi ok dong goi thay giong hinh lan sau ung ho',
  en: "the a an and or but is are was were be been it this that i you he she we they my your our their to of in on for with at from by not no so very good bad great nice love hate best worst never always just too have has had do does did don't didn't can't isn't wasn't it's i'm thanks thank please service product food staff room price delivery customer like will would could should what when where why how all more than out up if as me them there here get got flight time only really excellent terrible awful slow fast work works quality",
  other:
    'le les des est une dans pour pas sur avec très qui nous vous mais je il elle ce cette und der die das ist nicht ich mit ein eine sehr auf für von zu wir auch el los las una por con para muy pero que es en del no se lo bir ve bu çok için değil iyi ama yang dan tidak ini itu sangat dengan untuk saya di ne pas ho sono molto che non della il per',
  finglish:
    'va vali ama kheyli kheili khaili kheyliii khoob khub khobe khoobe bood bud nabood ghaza ali aali alie mamnun mamnoon merci mersi dastetoon dastet salam kard kardam nakard mikonam mikone nemikone nemishe mishe mikham nemikham chera hich hichi chi chize chiz hast nist nistam hastam hastim shoma oon ye yek ba az ke baraye be ro ham ham mese mesle badtar behtar behtarin sefaresh gheymat gheimat keyfiat kifiat kharid kharidam dir zood resid narasid peyk peik residan asan aslan vaghean vagean eftezah mozakhraf garm sard taze khoshmaze tashakor motshakeram lotfan pul pool gerun geroon arzoon arzun raziam razi naraziam digeh hala alan bayad yani akhe azab khar kone konid nakonid nakharid pishnahad mikonam adam jaleb ziba zesht kasif tamiz barkhord barkhorde karmand karmandan foroshgah app kar nemikoneh az inke ki koja chand',
  arabizi:
    'el al fe fi mn min 3la 3ala w wa msh mesh mish mo mu kan kanet ktir kteer awy awi gedan giddan jdn jiddan 7elw 7elwa helw helwa 7lw 7low wa7ed wahad shokran shukran chokran ana enta enty enti ento e7na ehna howa heya hwa hya da di de dah deh dol hada hadi hay lazem bas bs lakn laken leh lesh leih eh aih shu sho 3ayez 3ayz 3awz abgha abi 3andi 3endi 3ndi mafi mfe fee kol kul kel kda keda aktar akthar a7san ahsan a7la zay zai zy ayy 2wy 7aga haga 7ad had khales 5ales 5las khalas tany tani mara marra wallah wallahi walla yalla inshallah nshallah el7amdulillah alhamdulillah rabena 7abibi habibi el2akl elakl akl el5edma elkhedma khedma 5edma khidma wa7sh we7esh we7sh zift zeft mo7tarama mo7taram moham sari3 saree3 baty2 bati2 ghaly ghali 3ali rkhees momtaz mumtaz ra2e3 rae3 raw3a rou3a rawaa sa7 as3ar se3r ta2kheer t2kheer tawseel tawsil mondaf nadeef ndeef 7ilw tayeb tayyeb ma3lesh ma7adsh m7adsh mawgood mawjood',
} as const;

type Telling = keyof typeof tellingWords;

export const setsOfWords: Readonly<Record<Telling, ReadonlySet<string>>> = {
  fa: new Set(tellingWords.fa.split(' ')),
  ar: new Set(tellingWords.ar.split(' ')),
  vi: new Set(tellingWords.vi.split(' ')),
  en: new Set(tellingWords.en.split(' ')),
  other: new Set(tellingWords.other.split(' ')),
  finglish: new Set(tellingWords.finglish.split(' ')),
  arabizi: new Set(tellingWords.arabizi.split(' ')),
};

/** Whether a normalised or folded word is one that everybody says in one of the four languages. */
export function isCommonWord(word: string): boolean {
  const { fa, ar, vi, en } = setsOfWords;
  return fa.has(word) || ar.has(word) || vi.has(word) || en.has(word);
}
