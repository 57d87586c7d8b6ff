import type { Translation } from '../../platform/i18n/message.ts';
import type { demo as en } from '../en/demo.ts';
import type { Plurals } from './plurals.ts';

export const demo: Translation<typeof en, Plurals> = {
  'error.notDemo':
    'مساحة العمل هذه ليست الشركة التجريبية، لذلك لم يُمسّ فيها شيء. انتقل إلى الشركة التجريبية وحاول مرة أخرى.',
  'error.tooMany': 'يمكن أن يكون للشركة التجريبية من عميل واحد إلى {most} عميل. اختر عدداً بينهما.',
  making: 'تُجهَّز الشركة التجريبية الآن',
  'making.of': '{loaded} من {customers} عميل',
  'making.why': 'تجوّل في هذه الأثناء: تكبر الأرقام أمامك.',
  title: 'الشركة التجريبية',
  why: 'كل ما هنا مُختلَق. جرّب ما شئت، وأزله حين تكتفي.',
  remove: 'إزالة الشركة التجريبية',
  'remove.title': 'إزالة الشركة التجريبية؟',
  'remove.text':
    'يختفي عملاؤها واستبياناتها وآراؤها وموظفوها المُختلَقون لدى الجميع. لا تُمسّ مساحات عملك، ويمكنك إنشاؤها من جديد.',
  removing: 'تجري الإزالة …',
  guest: 'ضيف',
};
