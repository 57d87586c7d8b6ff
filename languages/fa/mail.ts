import { plural, type Translation } from '../../platform/i18n/message.ts';
import type { mail as en } from '../en/mail.ts';
import type { Plurals } from './plurals.ts';

export const mail: Translation<typeof en, Plurals> = {
  hello: '{name} گرامی، سلام',
  'invitation.subject': '{inviter} شما را به {workspace} در سفر دعوت کرده است',
  'invitation.body':
    '{inviter} از شما دعوت کرده است به {workspace} در سفر بپیوندید؛ جایی که تیم، حرف مشتریان را می‌خواند و بر پایهٔ آن عمل می‌کند. برای پیوستن این پیوند را باز کنید:',
  'invitation.expires': plural('n', {
    one: 'این پیوند یک بار و تا {n} روز کار می‌کند. اگر منتظر این ایمیل نبودید، آن را نادیده بگیرید.',
    other: 'این پیوند یک بار و تا {n} روز کار می‌کند. اگر منتظر این ایمیل نبودید، آن را نادیده بگیرید.',
  }),
  'reset.subject': 'گذرواژهٔ تازه‌ای برای سفر انتخاب کنید',
  'reset.body':
    'برای حساب شما بازنشانی گذرواژه درخواست شده است. تا یک ساعت دیگر این پیوند را باز کنید و گذرواژهٔ تازه‌ای انتخاب کنید:',
  'reset.ignore': 'اگر شما نبودید، این ایمیل را نادیده بگیرید: گذرواژهٔ شما همان می‌ماند.',
};
