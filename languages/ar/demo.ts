import type { Translation } from '../../platform/i18n/message.ts';
import type { demo as en } from '../en/demo.ts';
import type { Plurals } from './plurals.ts';

export const demo: Translation<typeof en, Plurals> = {
  'error.notDemo':
    'مساحة العمل هذه ليست الشركة التجريبية، لذلك لم يُمسّ فيها شيء. انتقل إلى الشركة التجريبية وحاول مرة أخرى.',
  'error.tooMany': 'يمكن أن يكون للشركة التجريبية من عميل واحد إلى {most} عميل. اختر عدداً بينهما.',
};
