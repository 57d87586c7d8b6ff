import { foldWords } from '../../platform/i18n/fold.ts';
import type { Language } from '../../platform/i18n/language.ts';
import { dates } from './dates.ts';

export type { Messages } from './messages.ts';

export const language: Language = {
  code: 'en',
  name: 'English',
  greeting: 'Welcome',
  direction: 'ltr',
  locale: 'en-GB',
  calendar: 'gregory',
  numbering: 'latn',
  weekStart: 1,
  plurals: ['one', 'other'],
  dates,
  font: { family: "'Inter Variable', 'Vazirmatn Variable', system-ui, sans-serif", lineHeight: 1.5 },
  fold: foldWords,
  load: () => import('./messages.ts').then(m => m.messages),
};
