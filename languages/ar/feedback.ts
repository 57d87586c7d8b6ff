import type { Translation } from '../../platform/i18n/message.ts';
import type { feedback as en } from '../en/feedback.ts';
import type { Plurals } from './plurals.ts';

export const feedback: Translation<typeof en, Plurals> = {
  'error.notFound': 'لا يوجد هذا الرأي هنا. ربما حُذف؛ عُد إلى قائمة الآراء.',
  'error.unstorable': 'تعذّر حفظ هذا الرأي: {reason}. صحّحه ثم أرسله مرة أخرى.',
  'error.tooManyMeasures':
    'تقيس مساحة العمل هذه {limit} سؤالًا مختلفًا بالفعل. استخدم مفاتيح ثابتة للأسئلة بدل مفتاح جديد لكل إجابة.',
  'error.storeUnavailable': 'لم تستجب قاعدة البيانات، فلم يُسجَّل شيء. أعد الإرسال بعد قليل؛ لن يتكرر التسجيل.',
};
