import type { Translation } from '../../platform/i18n/message.ts';
import type { text as en } from '../en/text.ts';
import type { Plurals } from './plurals.ts';

export const text: Translation<typeof en, Plurals> = {
  'sentiment.neg': 'منفی',
  'sentiment.neu': 'خنثی',
  'sentiment.pos': 'مثبت',
  'sentiment.mixed': 'دوگانه',
  'intent.complaint': 'شکایت',
  'intent.praise': 'تعریف',
  'intent.wish': 'خواسته',
  'intent.question': 'پرسش',
  'intent.churn': 'احتمال رفتن',
  'intent.danger': 'فوری یا خطرناک',
  understood: 'آنچه از این متن فهمیدیم',
  byPerson: 'به گفتهٔ یک همکار',
  sure: 'با اطمینان {share}',
  themes: 'موضوع\u200cها',
  theme: 'موضوع',
  sentiment: 'احساس',
  intent: 'منظور',
  intents: 'این\u200cها هم پیدا شد:',
  waiting: 'این متن هنوز در نوبت خوانده\u200cشدن است.',
  evidence: 'به\u200cخاطر {words}',
  correctTheme: 'اصلاح «{theme}»',
  seeTheme: 'دیدن این موضوع',
  speaksOfIt: 'متن از آن این\u200cگونه می\u200cگوید',
  notAbout: 'دربارهٔ این نیست',
  addTheme: 'افزودن موضوع …',
  corrected: 'اصلاح شد. رقم\u200cها هم به\u200cروز می\u200cشوند.',
  uncorrected: 'اصلاح پس گرفته شد',
  'key.neg': 'منفی است',
  'key.neu': 'خنثی است',
  'key.pos': 'مثبت است',
  'key.mixed': 'دوگانه است',
  'key.theme': 'افزودن موضوع',
  'key.undo': 'پس گرفتن آخرین اصلاح',
  'error.notRead':
    'این متن هنوز خوانده نشده یا دیگر نیست. کمی صبر کنید، صفحه را تازه کنید و دوباره امتحان کنید.',
  'error.nothingToCorrect': 'چیزی اصلاح نشد. نخست احساس یا موضوعی را برگزینید.',
  'error.unknownTheme': 'موضوع «{theme}» دیگر در فهرست نیست. صفحه را تازه کنید و موضوع دیگری برگزینید.',
  'error.versionConflict':
    'هنگام ویرایش شما، کسی نسخهٔ {version} موضوع‌ها را ذخیره کرد. صفحه را تازه کنید تا آن را ببینید و بعد تغییرتان را دوباره انجام دهید.',
  'error.runNotFound':
    'این بازخوانی تمام شده یا بازخوانی دیگری جایش را گرفته است. صفحه را تازه کنید تا ببینید کار به کجا رسیده است.',
  'error.tooManyIds': 'هر بار دست‌بالا {most} بازخورد را با شناسه‌شان بخواهید.',
};
