import type { Translation } from '../../platform/i18n/message.ts';
import type { directory as en } from '../en/directory.ts';
import type { Plurals } from './plurals.ts';

export const directory: Translation<typeof en, Plurals> = {
  'error.customerNotFound': 'چنین مشتری‌ای نیست، یا پرونده‌اش ادغام یا پاک شده است. به فهرست بازگردید.',
  'error.keyTaken': 'کلید «{key}» از آنِ مشتری دیگری است. کلید دیگری بنویسید یا دو پرونده را ادغام کنید.',
  'error.mergeWithItself': 'مشتری را نمی‌توان با خودش ادغام کرد. پروندهٔ دیگر را انتخاب کنید.',
  'error.cursorInvalid': 'این جای فهرست پیدا نشد. از ابتدا شروع کنید.',
  'error.attributesTooMany': 'هر مشتری حداکثر ۴۰ ویژگی می‌تواند داشته باشد. چند ویژگی را کنار بگذارید.',
};
