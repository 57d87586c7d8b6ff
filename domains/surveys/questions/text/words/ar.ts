import type { Plurals } from '../../../../../languages/ar/plurals.ts';
import type { Translation } from '../../../../../platform/i18n/message.ts';
import type { words as en } from './en.ts';

export const words: Translation<typeof en, Plurals> = {
  'kind.text.name': 'نص حر',
  'kind.text.about': 'ما يريد العميل قوله بكلماته',
  'kind.text.title': 'هل تود أن تخبرنا بشيء؟',
};
