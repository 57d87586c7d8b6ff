import { foldWords } from '../../platform/i18n/fold.ts';
import type { Language } from '../../platform/i18n/language.ts';
import { dates } from './dates.ts';

export const language: Language = {
  code: 'ar',
  name: 'العربية',
  greeting: 'أهلًا بك',
  direction: 'rtl',
  locale: 'ar-SA',
  calendar: 'gregory',
  numbering: 'arab',
  weekStart: 0,
  plurals: ['zero', 'one', 'two', 'few', 'many', 'other'],
  dates,
  font: { family: "'Vazirmatn Variable', 'Inter Variable', Tahoma, sans-serif", lineHeight: 1.7 },
  fold: foldWords,
  load: () => import('./messages.ts').then(m => m.messages),
};
