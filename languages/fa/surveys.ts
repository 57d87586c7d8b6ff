import { type Translation } from '../../platform/i18n/message.ts';
import type { surveys as en } from '../en/surveys.ts';
import type { Plurals } from './plurals.ts';
import { surveysVisitor } from './surveys-visitor.ts';
import { surveysTemplates } from './surveys-templates.ts';

export const surveys: Translation<typeof en, Plurals> = {
  ...surveysVisitor,
  ...surveysTemplates,
  'error.notFound': 'چنین نظرسنجی‌ای نیست؛ شاید حذف شده باشد. به فهرست نظرسنجی‌ها برگردید.',
  'error.conflict':
    'کس دیگری در این میان نظرسنجی را تغییر داده است. چیزی از کار شما از دست نرفته: نسخهٔ خود را نگه دارید یا نسخهٔ او را بپذیرید.',
  'error.notReady': 'این نظرسنجی هنوز آمادهٔ انتشار نیست. موارد فهرست‌شده را درست کنید و دوباره منتشر کنید.',
  'error.notPublished': 'این نظرسنجی هنوز منتشر نشده است. نخست آن را منتشر کنید.',
  'error.archived': 'این نظرسنجی بایگانی شده است. پیش از تغییر، آن را بازگردانید.',
  'error.noTemplate': 'قالبی به نام «{template}» نیست. یکی را از فهرست انتخاب کنید.',
  'error.badDefinition': 'نظرسنجی در «{path}» خوانده نشد. آن را درست کنید و دوباره بفرستید.',
  'problem.nothingAsked': 'هنوز چیزی پرسیده نمی‌شود. یک پرسش اضافه کنید.',
  'problem.emptyPage': 'یک صفحه پرسشی ندارد. پرسشی اضافه کنید یا صفحه را بردارید.',
  'problem.sameId': 'دو پرسش کلید یکسان دارند. یکی را بردارید و دوباره اضافه کنید.',
  'problem.titleMissing': 'عنوان نظرسنجی به {language} نوشته نشده است.',
  'problem.thanksMissing': 'متن تشکر به {language} نوشته نشده است.',
  'problem.questionTitleMissing': 'متن پرسش به {language} نوشته نشده است.',
  'problem.settingsWordingMissing': 'یک برچسب یا گزینه به {language} نوشته نشده است.',
  'problem.unknownKind': 'این نوع پرسش نصب نیست. پرسش را بردارید.',
  'problem.settings': 'یکی از تنظیمات این پرسش درست نیست. تنظیماتش را مرور کنید.',
  'problem.condition': 'شرط آن به پرسشی برمی‌گردد که دیگر پیش از آن نیست.',
  'problem.tooFewOptions': 'پرسش انتخابی دست‌کم دو گزینه می‌خواهد.',
  'problem.sameOption': 'دو گزینه کلید یکسان دارند. یکی را بردارید و دوباره اضافه کنید.',
  'problem.bounds': 'هیچ‌کس نمی‌تواند این تعداد انتخاب کند. کمترین و بیشترین را بررسی کنید.',
  'answer.required': 'لازم است',
  'answer.unknownQuestion': 'در این نظرسنجی پرسیده نشده است',
  'answer.hidden': 'با پاسخ‌های دیگر پرسیده نمی‌شود',
  'answer.twice': 'دو بار پاسخ داده شده است',
  'answer.notANumber': 'عدد صحیح می‌خواهد',
  'answer.outOfRange': 'بیرون از مقیاس است',
  'answer.notAnOption': 'گزینه‌ای را نام می‌برد که نیست',
  'answer.tooFew': 'گزینه‌های کمی دارد',
  'answer.tooMany': 'گزینه‌های زیادی دارد',
  'answer.notText': 'متن می‌خواهد',
  'answer.tooLong': 'بیش از حد بلند است',
  'answer.takesNoAnswer': 'پاسخی نمی‌گیرد',
  'choice.first': 'گزینهٔ نخست',
  'choice.second': 'گزینهٔ دوم',
  'editor.low': 'سر پایین مقیاس',
  'editor.high': 'سر بالای مقیاس',
  'editor.option': 'گزینه',
  'editor.placeholder': 'راهنمای درون کادر خالی',
};
