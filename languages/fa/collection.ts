import { type Translation } from '../../platform/i18n/message.ts';
import type { collection as en } from '../en/collection.ts';
import type { Plurals } from './plurals.ts';

export const collection: Translation<typeof en, Plurals> = {
  'error.linkNotFound': 'چنین پیوندی نیست؛ شاید برداشته شده باشد. به پیوندهای نظرسنجی برگردید.',
  'error.surveyNotFound':
    'این نشانی به نظرسنجی‌ای نمی‌رسد. آن را بررسی کنید یا از فرستنده نشانی تازه‌ای بخواهید.',
  'error.surveyClosed': 'این نظرسنجی دیگر پاسخی نمی‌پذیرد.',
  'error.notPublished': 'این نظرسنجی هنوز منتشر نشده است. نخست منتشر و سپس همرسانی کنید.',
  'error.notShareable': 'بازخوردهای کانال «{channel}» از راه پیوند نمی‌آید. کانال دیگری انتخاب کنید.',
  'error.badResponse': 'پاسخ در «{path}» خوانده نشد. آن را همان‌گونه که راهنمای API می‌گوید بفرستید.',
  'error.refused': '{n} پاسخ پذیرفتنی نیست: {question}. آن‌ها را درست کنید و دوباره بفرستید.',
};
