import { foldPersian } from '../../platform/i18n/fold.ts';
import type { Language } from '../../platform/i18n/language.ts';
import { dates } from './dates.ts';

export const language: Language = {
  code: 'fa',
  name: 'فارسی',
  greeting: 'خوش آمدید',
  direction: 'rtl',
  locale: 'fa-IR',
  calendar: 'persian',
  numbering: 'arabext',
  weekStart: 6,
  plurals: ['one', 'other'],
  dates,
  money: {
    pattern: '{amount} {symbol}',
    symbols: { IRR: 'ریال', USD: 'دلار', EUR: 'یورو', AED: 'درهم', AFN: 'افغانی' },
  },
  font: { family: "'Vazirmatn Variable', 'Inter Variable', Tahoma, sans-serif", lineHeight: 1.7 },
  fold: foldPersian,
  load: () => import('./messages.ts').then(m => m.messages),
};
