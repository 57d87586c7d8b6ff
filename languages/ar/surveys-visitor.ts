import { type Translation } from '../../platform/i18n/message.ts';
import type { surveysVisitor as en } from '../en/surveys-visitor.ts';
import type { Plurals } from './plurals.ts';

export const surveysVisitor: Translation<typeof en, Plurals> = {
  'visitor.next': 'التالي',
  'visitor.back': 'السابق',
  'visitor.send': 'إرسال',
  'visitor.language': 'اللغة',
  'visitor.languageLater': 'تعذّر تحميل اللغة الأخرى. إجاباتك محفوظة؛ أعد المحاولة عند عودة الاتصال.',
  'visitor.progress': 'الصفحة {n} من {total}',
  'visitor.optional': '(اختياري)',
  'visitor.required': 'من فضلك أجب عن هذا السؤال.',
  'visitor.tooFew': 'من فضلك اختر {n} على الأقل.',
  'visitor.tooMany': 'من فضلك اختر {n} على الأكثر.',
  'visitor.wrong': 'تغيّر هذا السؤال. من فضلك أجب عنه مرة أخرى.',
  'visitor.other': 'خيار آخر',
  'visitor.otherText': 'ما هو؟',
  'visitor.point': '{n} من {total}',
  'visitor.sending': 'جارٍ إرسال إجاباتك…',
  'visitor.offline': 'لا يوجد اتصال الآن. إجاباتك محفوظة على هذا الجهاز وستُرسل فور عودته.',
  'visitor.closed': 'انتهى هذا الاستبيان ولم يعد يستقبل إجابات. شكرًا لرغبتك في المساعدة.',
  'visitor.resumed': 'أهلًا بعودتك. إجاباتك السابقة ما زالت هنا.',
  'visitor.again': 'الإجابة مرة أخرى',
  'page.noScript': 'يحتاج هذا الاستبيان إلى جافاسكربت. فعّله في متصفحك ثم افتح الرابط من جديد.',
  'page.missing': 'هذا الرابط لا يؤدي إلى شيء. ربما كُتب خطأً أو سُحب؛ اطلب رابطًا جديدًا ممن أرسله إليك.',
};
