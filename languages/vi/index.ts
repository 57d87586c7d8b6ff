import { foldWords } from '../../platform/i18n/fold.ts';
import type { Language } from '../../platform/i18n/language.ts';
import { dates } from './dates.ts';

export const language: Language = {
  code: 'vi',
  name: 'Tiếng Việt',
  greeting: 'Chào mừng bạn',
  direction: 'ltr',
  locale: 'vi-VN',
  calendar: 'gregory',
  numbering: 'latn',
  weekStart: 1,
  plurals: ['other'],
  dates,
  font: { family: "'Inter Variable', system-ui, sans-serif", lineHeight: 1.5 },
  fold: foldWords,
  load: () => import('./messages.ts').then(m => m.messages),
};
