import { type Translation } from '../../platform/i18n/message.ts';
import type { collection as en } from '../en/collection.ts';
import type { Plurals } from './plurals.ts';

export const collection: Translation<typeof en, Plurals> = {
  'error.linkNotFound': 'لا يوجد هذا الرابط هنا؛ ربما سُحب. عد إلى روابط الاستبيان.',
  'error.surveyNotFound': 'هذا العنوان لا يؤدي إلى استبيان. تحقق منه أو اطلب عنوانًا جديدًا.',
  'error.surveyClosed': 'لم يعد هذا الاستبيان يستقبل إجابات.',
  'error.notPublished': 'لم يُنشر هذا الاستبيان بعد. انشره ثم شاركه.',
  'error.notShareable': 'ملاحظات القناة «{channel}» لا تأتي عبر رابط. اختر قناة أخرى.',
  'error.badResponse': 'تعذّرت قراءة الرد عند «{path}». أرسله كما يصف مرجع الواجهة.',
  'error.refused': 'لا يمكن قبول {n} من الإجابات: {question}. صحّحها وأرسل الرد من جديد.',
};
