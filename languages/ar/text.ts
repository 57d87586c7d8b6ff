import type { Translation } from '../../platform/i18n/message.ts';
import type { text as en } from '../en/text.ts';
import type { Plurals } from './plurals.ts';

export const text: Translation<typeof en, Plurals> = {
  'sentiment.neg': 'سلبي',
  'sentiment.neu': 'محايد',
  'sentiment.pos': 'إيجابي',
  'sentiment.mixed': 'مختلط',
  'intent.complaint': 'شكوى',
  'intent.praise': 'ثناء',
  'intent.wish': 'رغبة',
  'intent.question': 'سؤال',
  'intent.churn': 'قد يغادر',
  'intent.danger': 'عاجل أو خطِر',
  'error.notRead': 'لم يُقرأ هذا النص بعد، أو لم يعد موجودًا. انتظر لحظة ثم حدّث الصفحة وحاول من جديد.',
  'error.nothingToCorrect': 'لم يُصحَّح شيء. اختر شعورًا أو موضوعًا أولًا.',
  'error.unknownTheme': 'لم يعد الموضوع «{theme}» في القائمة. حدّث الصفحة واختر موضوعًا آخر.',
  'error.versionConflict':
    'حفظ شخص آخر الإصدار {version} من الموضوعات أثناء تعديلك. حدّث الصفحة لتراه ثم أعد تغييرك.',
  'error.runNotFound': 'انتهت هذه القراءة، أو حلّت محلها قراءة أخرى. حدّث الصفحة لترى أين وصلت.',
  'error.tooManyIds': 'اطلب {most} من الآراء على الأكثر في كل مرة، كلًّا بمعرّفه.',
};
