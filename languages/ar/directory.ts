import type { Translation } from '../../platform/i18n/message.ts';
import type { directory as en } from '../en/directory.ts';
import type { Plurals } from './plurals.ts';

export const directory: Translation<typeof en, Plurals> = {
  'error.customerNotFound': 'لا يوجد هذا العميل، أو دُمج سجلّه أو مُحي. عُد إلى القائمة.',
  'error.keyTaken': 'المفتاح «{key}» لعميل آخر. استخدم مفتاحاً آخر أو ادمج السجلّين.',
  'error.mergeWithItself': 'لا يمكن دمج العميل مع نفسه. اختر السجلّ الآخر.',
  'error.cursorInvalid': 'تعذّر العثور على هذا الموضع. ابدأ من أول القائمة.',
  'error.attributesTooMany': 'للعميل ٤٠ سمة على الأكثر. احذف بعضها.',
};
