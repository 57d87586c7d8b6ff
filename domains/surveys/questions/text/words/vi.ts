import type { Plurals } from '../../../../../languages/vi/plurals.ts';
import type { Translation } from '../../../../../platform/i18n/message.ts';
import type { words as en } from './en.ts';

export const words: Translation<typeof en, Plurals> = {
  'kind.text.name': 'Lời của khách',
  'kind.text.about': 'Điều khách muốn nói, bằng chính lời của họ',
  'kind.text.title': 'Bạn có điều gì muốn nói với chúng tôi không?',
};
