import type { Translation } from '../../platform/i18n/message.ts';
import type { demo as en } from '../en/demo.ts';
import type { Plurals } from './plurals.ts';

export const demo: Translation<typeof en, Plurals> = {
  'error.notDemo':
    'این فضای کاری شرکت نمایشی نیست و دست‌نخورده ماند. به شرکت نمایشی بروید و دوباره امتحان کنید.',
  'error.tooMany': 'شرکت نمایشی می‌تواند از ۱ تا {most} مشتری داشته باشد. عددی در همین بازه انتخاب کنید.',
};
