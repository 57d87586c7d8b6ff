import type { Translation } from '../../platform/i18n/message.ts';
import type { feedback as en } from '../en/feedback.ts';
import type { Plurals } from './plurals.ts';

export const feedback: Translation<typeof en, Plurals> = {
  'error.notFound': 'چنین بازخوردی اینجا نیست. شاید حذف شده باشد؛ به فهرست بازخوردها برگردید.',
  'error.unstorable': 'این بازخورد ذخیره نشد: {reason}. آن را اصلاح کنید و دوباره بفرستید.',
  'error.tooManyMeasures':
    'این فضای کاری تا همین حالا {limit} پرسش متفاوت را می‌سنجد. برای هر پاسخ کلید تازه نسازید؛ از کلیدهای ثابتِ پرسش استفاده کنید.',
  'error.storeUnavailable':
    'پایگاه داده پاسخ نداد و چیزی ثبت نشد. کمی بعد دوباره بفرستید؛ تکراری ثبت نمی‌شود.',
};
