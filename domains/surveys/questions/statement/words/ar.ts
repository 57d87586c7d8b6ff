import type { Plurals } from '../../../../../languages/ar/plurals.ts';
import type { Translation } from '../../../../../platform/i18n/message.ts';
import type { words as en } from './en.ts';

export const words: Translation<typeof en, Plurals> = {
  'kind.statement.name': 'رسالة',
  'kind.statement.about': 'للقراءة فقط، دون إجابة',
  'kind.statement.title': 'شكرًا لأنك منحتنا من وقتك.',
};
