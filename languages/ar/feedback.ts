import type { Translation } from '../../platform/i18n/message.ts';
import type { feedback as en } from '../en/feedback.ts';
import type { Plurals } from './plurals.ts';

export const feedback: Translation<typeof en, Plurals> = {
  'error.notFound': 'لا يوجد هذا الرأي هنا. ربما حُذف؛ عُد إلى قائمة الآراء.',
  'error.unstorable': 'تعذّر حفظ هذا الرأي: {reason}. صحّحه ثم أرسله مرة أخرى.',
  'error.tooManyMeasures':
    'تقيس مساحة العمل هذه {limit} سؤالًا مختلفًا بالفعل. استخدم مفاتيح ثابتة للأسئلة بدل مفتاح جديد لكل إجابة.',
  'error.storeUnavailable':
    'لم تستجب قاعدة البيانات، فلم يتأكد التسجيل. أعد الإرسال بعد قليل؛ لن يتكرر التسجيل.',
  'error.fileEmpty': 'الملف فارغ. صدّره مرة أخرى واختر الملف الجديد.',
  'error.fileNotText':
    'هذا ليس جدولًا يمكن قراءته. اختر ملف CSV أو JSON Lines أو XLSX (ويمكن ضغط CSV بصيغة gzip).',
  'error.fileBroken': 'الملف تالف أو غير مكتمل. صدّره أو ارفعه مرة أخرى.',
  'error.fileBomb':
    'يتضخم هذا الملف عند فكّه أكثر مما يُعقل، لذا توقفت قراءته. احفظه من جديد ببرنامج جداول أو بصيغة CSV.',
  'error.tooManyColumns':
    'الصف الأول ليس ترويسة من {limit} عمود على الأكثر. تحقّق من الفاصل ومن أن الصف الأول يسمّي الأعمدة.',
  'error.noSuchSheet': 'لا توجد ورقة باسم «{name}» في المصنف. اختر ورقة موجودة.',
  'error.importNotFound': 'لا توجد عملية الاستيراد هذه هنا. ربما أُزيلت؛ راجع قائمة عمليات الاستيراد.',
  'error.importRunning': 'عملية الاستيراد هذه قيد التنفيذ. انتظر حتى تنتهي أو ألغِها أولًا.',
  'error.mappingMissing': 'حدّد معنى الأعمدة أولًا ثم ابدأ.',
  'error.mappingColumns':
    'تذكر الخريطة أعمدة غير موجودة في الملف: {columns}. صحّح الأسماء أو اختر الملف الصحيح.',
  'error.mappingEmpty': 'لا يوجد عمود درجات أو نص بعد، فلن يُسجَّل شيء. اختر واحدًا على الأقل.',
  'error.touchpointsMissing': 'نقاط التماس {keys} غير موجودة. أنشئها أو دع الاستيراد ينشئها.',
  'error.fileGone': 'أُزيل ملف عملية الاستيراد هذه. ارفعه مرة أخرى.',
  'import.field.timeZone': 'لا توجد منطقة زمنية كهذه. اكتبها مثل «Asia/Riyadh».',
  'import.field.scale': 'يجب أن يمتد المقياس من رقم أصغر إلى رقم أكبر.',
  'import.field.source': 'استخدم الحروف والأرقام والمسافات والنقاط والشرطات.',
  'import.reason.quote': 'علامة اقتباس فُتحت ولم تُغلق',
  'import.reason.rowTooLong': 'الصف أطول من مليون حرف',
  'import.reason.cellTooLong': 'خلية أطول من مئة ألف حرف',
  'import.reason.columns': 'عدد خلايا الصف يختلف عن الترويسة',
  'import.reason.json': 'السطر ليس كائن JSON',
  'import.reason.keyMissing': 'المفتاح فارغ',
  'import.reason.keyTooLong': 'المفتاح أطول من 200 حرف',
  'import.reason.timeMissing': 'الوقت فارغ',
  'import.reason.timeUnreadable': 'لا يُقرأ الوقت بالتقويم والترتيب المختارين',
  'import.reason.scoreNotNumber': 'الدرجة ليست رقمًا',
  'import.reason.scoreOutOfScale': 'الدرجة خارج مقياسها',
  'import.reason.touchpointUnknown': 'لا توجد نقطة تماس كهذه',
  'import.reason.nothing': 'لا توجد درجة ولا نص',
  'import.reason.valueTooLong': 'القيمة أطول مما يجب',
  'import.reason.emailInvalid': 'هذا ليس عنوان بريد إلكتروني',
  'import.csv.line': 'السطر',
  'import.csv.column': 'العمود',
  'import.csv.reason': 'السبب',
  'field.attributes': '40 سمة على الأكثر، كل منها 200 حرف على الأكثر.',
  'field.scale': 'يجب أن تقع القيمة ضمن المقياس وأن يمتد المقياس من الأصغر إلى الأكبر.',
};
