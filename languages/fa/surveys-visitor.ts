import { type Translation } from '../../platform/i18n/message.ts';
import type { surveysVisitor as en } from '../en/surveys-visitor.ts';
import type { Plurals } from './plurals.ts';

export const surveysVisitor: Translation<typeof en, Plurals> = {
  'visitor.next': 'بعدی',
  'visitor.back': 'قبلی',
  'visitor.send': 'ارسال',
  'visitor.language': 'زبان',
  'visitor.languageLater': 'زبان دیگر بار نشد. پاسخ‌هایتان محفوظ است؛ وقتی وصل شدید دوباره امتحان کنید.',
  'visitor.progress': 'صفحهٔ {n} از {total}',
  'visitor.optional': '(اختیاری)',
  'visitor.required': 'لطفاً به این پرسش پاسخ دهید.',
  'visitor.tooFew': 'لطفاً دست‌کم {n} گزینه انتخاب کنید.',
  'visitor.tooMany': 'لطفاً حداکثر {n} گزینه انتخاب کنید.',
  'visitor.wrong': 'این پرسش تغییر کرده است. لطفاً یک بار دیگر پاسخ دهید.',
  'visitor.other': 'مورد دیگر',
  'visitor.otherText': 'چه موردی؟',
  'visitor.point': '{n} از {total}',
  'visitor.sending': 'در حال فرستادن پاسخ‌های شما…',
  'visitor.offline':
    'الان اتصال برقرار نیست. پاسخ‌هایتان روی همین دستگاه محفوظ است و با برگشتن اتصال فرستاده می‌شود.',
  'visitor.closed': 'این نظرسنجی پایان یافته و پاسخ تازه‌ای نمی‌پذیرد. از همراهی شما ممنونیم.',
  'visitor.resumed': 'خوش برگشتید. پاسخ‌های قبلی‌تان سر جایش است.',
  'visitor.again': 'پاسخ دوباره',
  'page.noScript':
    'این نظرسنجی به جاوااسکریپت نیاز دارد. لطفاً آن را در مرورگر روشن کنید و پیوند را دوباره باز کنید.',
  'page.missing':
    'این پیوند به جایی نمی‌رسد. شاید اشتباه نوشته شده یا برداشته شده است؛ از فرستنده پیوند تازه‌ای بخواهید.',
};
