import { plural, type Translation } from '../../platform/i18n/message.ts';
import type { metrics as en } from '../en/metrics.ts';
import type { Plurals } from './plurals.ts';

export const metrics: Translation<typeof en, Plurals> = {
  'method.adjusted-wald.name': 'بازهٔ والد تعدیل‌شده',
  'method.adjusted-wald.about':
    'در ۹۵ نمونه از هر ۱۰۰ نمونهٔ این‌چنینی، امتیاز واقعی همهٔ مشتریان در این بازه است؛ یک تصحیح کوچک بازه را برای جواب‌های کم هم درست نگه می‌دارد.',
  'method.nps-difference.name': 'آزمون z برای دو NPS',
  'method.nps-difference.about':
    'می‌گوید اگر دو گروه مشتری یک نظر داشتند، چند بار چنین اختلافی تنها از روی تصادف پیش می‌آمد.',
  'method.wilson.name': 'بازهٔ ویلسون',
  'method.wilson.about':
    'در ۹۵ نمونه از هر ۱۰۰ نمونه، سهم واقعی در میان همهٔ مشتریان در این بازه است و هرگز از ۰ کمتر یا از ۱۰۰٪ بیشتر نمی‌شود.',
  'method.newcombe.name': 'آزمون دو سهم با بازهٔ نیوکام',
  'method.newcombe.about': 'دو سهم را با هم می‌سنجد و می‌گوید اختلاف واقعی آن‌ها در چه بازه‌ای است.',
  'method.t.name': 'بازهٔ t برای میانگین',
  'method.t.about':
    'در ۹۵ نمونه از هر ۱۰۰ نمونه، میانگین واقعی همهٔ مشتریان در این بازه است؛ هر چه جواب‌ها ناهمگون‌تر باشند، بازه پهن‌تر است.',
  'method.welch.name': 'آزمون ولچ برای دو میانگین',
  'method.welch.about': 'دو میانگین را با هم می‌سنجد، حتی اگر جواب‌های یک گروه پراکنده‌تر از گروه دیگر باشد.',
  'method.count.name': 'شمارش',
  'method.count.about': 'همه را شمرده‌ایم و چیزی برآورد نشده است؛ پس بازه‌ای در کار نیست.',
  'method.count-difference.name': 'سنجش دو شمارش',
  'method.count-difference.about':
    'می‌گوید آیا شمار بیش از آنچه از دوره‌ای به دورهٔ دیگر تصادفی کم و زیاد می‌شود تغییر کرده است.',
  'method.kaplan-meier.name': 'برآورد کاپلان–مایر',
  'method.kaplan-meier.about':
    'سهم مشتریانی که پس از هر مدت هنوز با ما هستند؛ تازه‌واردان هم به‌درستی به حساب می‌آیند.',
  'method.log-rank.name': 'آزمون لگ‌رتبه',
  'method.log-rank.about': 'می‌گوید آیا دو گروه مشتری واقعاً با سرعت‌های متفاوت ما را ترک می‌کنند.',
  'method.benjamini-hochberg.name': 'تصحیح بنجامینی–هوخبرگ',
  'method.benjamini-hochberg.about':
    'وقتی چیزهای زیادی را با هم می‌سنجیم، بعضی فقط از روی تصادف متفاوت به نظر می‌رسند؛ این تصحیح چنین هشدارهای نادرستی را کم می‌کند.',

  'withheld.none': 'هنوز جوابی نرسیده است',
  'withheld.threshold': plural('needed', {
    one: 'پنهان: کمتر از {needed} جواب',
    other: 'پنهان: کمتر از {needed} جواب رسیده است و نباید کسی شناخته شود',
  }),

  'verdict.better': 'بهتر',
  'verdict.worse': 'بدتر',
  'verdict.unclear': 'شاید تصادفی',

  'series.relational': 'دربارهٔ کل شرکت',
  'series.transactional': 'دربارهٔ یک رویداد',
  'notice.strands':
    'این جواب‌ها با مقیاس‌ها یا متن‌های متفاوت پرسیده شده‌اند؛ کنار هم نشان داده می‌شوند و هرگز جمع نمی‌شوند.',
  'notice.corrected':
    'چند سنجش هم‌زمان انجام شده است، پس هر کدام سخت‌گیرانه‌تر داوری می‌شود (بنجامینی–هوخبرگ).',
  'notice.reversal':
    'همهٔ گروه‌ها به یک سو رفته‌اند و رقم کل به سوی دیگر: ترکیب پاسخ‌دهندگان عوض شده است. به گروه‌ها اعتماد کنید، نه به رقم کل.',
  'part.mix': 'چون مشتریان دیگری جواب داده‌اند',
  'part.rate': 'چون امتیازها عوض شده‌اند',

  'dimension.touchpoint': 'نقطهٔ تماس',
  'dimension.stage': 'مرحله',
  'dimension.channel': 'کانال',
  'dimension.team': 'تیم',
  'dimension.segment': 'بخش',
  'dimension.language': 'زبان',
  'dimension.survey': 'نظرسنجی',
  'dimension.question': 'پرسش',
  'dimension.none': 'هیچ‌کدام',

  'error.unknownMetric': 'سنجه‌ای به نام «{metric}» نداریم. یکی از این‌ها را برگزینید: {known}.',
  'error.unknownDimension':
    'نمی‌توان رقم‌ها را بر پایهٔ «{dimension}» دسته‌بندی کرد. یکی از این‌ها را برگزینید: {known} یا attribute.<name>.',
  'error.badFilter': 'پالایهٔ «{filter}» خوانده نشد. آن را این‌گونه بنویسید: {example}.',
  'error.tooManySlices':
    'این درخواست بیش از {limit} رقم می‌شود. پالایه‌ها را تنگ‌تر کنید یا دسته‌بندی را کمتر.',
  'error.badNumbers': 'برای {needed} عددهای درست و دست‌کم ۰ بدهید.',
  'error.problemNotFound': 'این مشکل دیگر دنبال نمی\u200cشود. صفحه را دوباره باز کنید.',
};
