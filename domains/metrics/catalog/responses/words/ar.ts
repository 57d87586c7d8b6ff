import type { Plurals } from '../../../../../languages/ar/plurals.ts';
import type { Translation } from '../../../../../platform/i18n/message.ts';
import type { words as en } from './en.ts';

export const words: Translation<typeof en, Plurals> = {
  'metric.responses.name': 'الآراء الواردة',
  'metric.responses.short': 'الآراء',
  'metric.responses.about': 'عدد الآراء التي وصلتنا من العملاء عبر القنوات كلها.',
};
