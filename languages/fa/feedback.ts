import type { Translation } from '../../platform/i18n/message.ts';
import type { feedback as en } from '../en/feedback.ts';
import type { Plurals } from './plurals.ts';

export const feedback: Translation<typeof en, Plurals> = {
  'error.notFound': 'چنین بازخوردی اینجا نیست. شاید حذف شده باشد؛ به فهرست بازخوردها برگردید.',
  'error.unstorable': 'این بازخورد ذخیره نشد: {reason}. آن را اصلاح کنید و دوباره بفرستید.',
  'error.tooManyMeasures':
    'این فضای کاری تا همین حالا {limit} پرسش متفاوت را می‌سنجد. برای هر پاسخ کلید تازه نسازید؛ از کلیدهای ثابتِ پرسش استفاده کنید.',
  'error.storeUnavailable':
    'پایگاه داده پاسخ نداد و ثبت تأیید نشد. کمی بعد دوباره بفرستید؛ تکراری ثبت نمی‌شود.',
  'error.fileEmpty': 'این فایل خالی است. دوباره خروجی بگیرید و فایل تازه را انتخاب کنید.',
  'error.fileNotText':
    'این فایل جدولِ خواندنی نیست. فایل CSV، ‏JSON Lines یا XLSX انتخاب کنید (CSV می‌تواند gzip شده باشد).',
  'error.fileBroken': 'فایل آسیب دیده یا ناقص است. دوباره خروجی بگیرید یا بارگذاری کنید.',
  'error.fileBomb':
    'حجم این فایل پس از باز شدن بیش از اندازه است و خواندنش متوقف شد. آن را از یک برنامهٔ صفحه‌گسترده دوباره ذخیره کنید یا CSV بگیرید.',
  'error.tooManyColumns':
    'ردیف نخست، سرستونی با حداکثر {limit} ستون نیست. جداکننده را بررسی کنید و مطمئن شوید ردیف نخست نام ستون‌ها است.',
  'error.noSuchSheet': 'در این کارپوشه برگه‌ای به نام «{name}» نیست. یکی از برگه‌های موجود را انتخاب کنید.',
  'error.importNotFound': 'چنین ورودی‌ای اینجا نیست. شاید برداشته شده باشد؛ فهرست ورودی‌ها را ببینید.',
  'error.importRunning': 'این ورودی در حال اجراست. تا پایان صبر کنید یا ابتدا لغوش کنید.',
  'error.mappingMissing': 'ابتدا بگویید هر ستون چیست، سپس شروع کنید.',
  'error.mappingColumns':
    'نگاشت ستون‌هایی را نام برده که در فایل نیست: {columns}. نام‌ها را اصلاح کنید یا فایل درست را انتخاب کنید.',
  'error.mappingEmpty':
    'هنوز هیچ ستونی امتیاز یا متن نیست و چیزی برای ثبت وجود ندارد. دست‌کم یکی را انتخاب کنید.',
  'error.touchpointsMissing':
    'نقطه‌های تماس {keys} وجود ندارند. آن‌ها را بسازید یا بگذارید هنگام ورود ساخته شوند.',
  'error.fileGone': 'فایل این ورودی برداشته شده است. دوباره بارگذاری‌اش کنید.',
  'import.field.timeZone': 'چنین منطقهٔ زمانی‌ای نیست. مانند «Asia/Tehran» بنویسید.',
  'import.field.scale': 'مقیاس باید از عدد کمتر به عدد بیشتر باشد.',
  'import.field.source': 'از حروف، رقم، فاصله، نقطه، خط تیره و زیرخط استفاده کنید.',
  'import.reason.quote': 'گیومه‌ای باز شده و بسته نشده است',
  'import.reason.rowTooLong': 'ردیف از یک میلیون نویسه بلندتر است',
  'import.reason.cellTooLong': 'یک خانه از صد هزار نویسه بلندتر است',
  'import.reason.columns': 'شمار خانه‌های ردیف با سرستون یکی نیست',
  'import.reason.json': 'این خط یک شیء JSON نیست',
  'import.reason.keyMissing': 'کلید خالی است',
  'import.reason.keyTooLong': 'کلید از ۲۰۰ نویسه بلندتر است',
  'import.reason.timeMissing': 'زمان خالی است',
  'import.reason.timeUnreadable': 'زمان با تقویم و ترتیب انتخاب‌شده خوانده نمی‌شود',
  'import.reason.scoreNotNumber': 'امتیاز عدد نیست',
  'import.reason.scoreOutOfScale': 'امتیاز بیرون از مقیاس است',
  'import.reason.touchpointUnknown': 'چنین نقطهٔ تماسی وجود ندارد',
  'import.reason.nothing': 'نه امتیازی هست و نه متنی',
  'import.reason.valueTooLong': 'مقدار بیش از اندازه بلند است',
  'import.reason.emailInvalid': 'این نشانی رایانامه نیست',
  'import.csv.line': 'خط',
  'import.csv.column': 'ستون',
  'import.csv.reason': 'دلیل',
  'field.attributes': 'حداکثر ۴۰ ویژگی و هر کدام حداکثر ۲۰۰ نویسه.',
  'field.scale': 'مقدار باید در مقیاس باشد و مقیاس از عدد کمتر به بیشتر.',
};
