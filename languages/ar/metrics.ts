import { plural, type Translation } from '../../platform/i18n/message.ts';
import type { metrics as en } from '../en/metrics.ts';
import type { Plurals } from './plurals.ts';

export const metrics: Translation<typeof en, Plurals> = {
  'method.adjusted-wald.name': 'فترة والد المعدّلة',
  'method.adjusted-wald.about':
    'تقع القيمة الحقيقية لدى جميع العملاء ضمن هذا المدى في ٩٥ من كل ١٠٠ عينة مماثلة، مع تصحيح صغير يجعل المدى صادقًا حين تقل الإجابات.',
  'method.nps-difference.name': 'اختبار z لقيمتي NPS',
  'method.nps-difference.about': 'يبيّن كم مرة يظهر فرق بهذا الحجم بمحض المصادفة لو كان رأي المجموعتين واحدًا.',
  'method.wilson.name': 'فترة ويلسون',
  'method.wilson.about':
    'تقع النسبة الحقيقية لدى جميع العملاء ضمن هذا المدى في ٩٥ من كل ١٠٠ عينة، ولا تقل عن ٠ ولا تزيد على ١٠٠٪.',
  'method.newcombe.name': 'اختبار نسبتين مع فترة نيوكومب',
  'method.newcombe.about': 'يقارن نسبتين ويبيّن المدى الذي يقع فيه الفرق الحقيقي بينهما.',
  'method.t.name': 'فترة t لمتوسط',
  'method.t.about':
    'يقع المتوسط الحقيقي لدى جميع العملاء ضمن هذا المدى في ٩٥ من كل ١٠٠ عينة؛ وكلما تباعدت الإجابات اتسع المدى.',
  'method.welch.name': 'اختبار ولش لمتوسطين',
  'method.welch.about': 'يقارن متوسطين حتى إن كانت إجابات إحدى المجموعتين أكثر تباعدًا من الأخرى.',
  'method.count.name': 'عدّ',
  'method.count.about': 'عُدّ كل شيء ولم يُقدَّر شيء، فلا حاجة إلى مدى.',
  'method.count-difference.name': 'مقارنة عددين',
  'method.count-difference.about': 'يبيّن هل تغيّر العدد أكثر مما يتغيّر عادةً بالمصادفة بين فترة وأخرى.',
  'method.kaplan-meier.name': 'تقدير كابلان–ماير',
  'method.kaplan-meier.about': 'نسبة العملاء الباقين معنا بعد كل مدة، مع إنصاف من انضموا حديثًا.',
  'method.log-rank.name': 'اختبار لوغ-رتبة',
  'method.log-rank.about': 'يبيّن هل تغادرنا مجموعتان من العملاء بوتيرتين مختلفتين حقًا.',
  'method.benjamini-hochberg.name': 'تصحيح بنجاميني–هوخبرغ',
  'method.benjamini-hochberg.about':
    'حين نقارن أشياء كثيرة معًا يبدو بعضها مختلفًا بالمصادفة وحدها؛ هذا التصحيح يقلّل تلك الإنذارات الكاذبة.',

  'withheld.none': 'لا إجابات بعد',
  'withheld.threshold': plural('needed', {
    zero: 'محجوب: أقل من {needed} إجابة',
    one: 'محجوب: أقل من إجابة واحدة',
    two: 'محجوب: أقل من إجابتين، كي لا يُعرف أحد',
    few: 'محجوب: أقل من {needed} إجابات، كي لا يُعرف أحد',
    many: 'محجوب: أقل من {needed} إجابة، كي لا يُعرف أحد',
    other: 'محجوب: أقل من {needed} إجابة، كي لا يُعرف أحد',
  }),

  'verdict.better': 'أفضل',
  'verdict.worse': 'أسوأ',
  'verdict.unclear': 'ربما مصادفة',

  'series.relational': 'عن الشركة ككل',
  'series.transactional': 'عن حدث واحد',
  'notice.strands': 'طُرحت هذه الأسئلة بمقاييس أو صيغ مختلفة، فتُعرض إجاباتها متجاورة ولا تُجمع أبدًا.',
  'notice.corrected': 'تُجرى عدة مقارنات معًا، لذلك يُحكم على كل منها بصرامة أكبر (بنجاميني–هوخبرغ).',
  'notice.reversal':
    'تحركت كل المجموعات في اتجاه والمجموع في الاتجاه الآخر: لقد تغيّر من أجابوا. ثق بالمجموعات لا بالمجموع.',
  'part.mix': 'لأن عملاء آخرين أجابوا',
  'part.rate': 'لأن درجاتهم تغيّرت',

  'dimension.touchpoint': 'نقطة الاتصال',
  'dimension.stage': 'المرحلة',
  'dimension.channel': 'القناة',
  'dimension.team': 'الفريق',
  'dimension.segment': 'الشريحة',
  'dimension.language': 'اللغة',
  'dimension.survey': 'الاستبيان',
  'dimension.question': 'السؤال',
  'dimension.none': 'لا شيء',

  'error.unknownMetric': 'لا يوجد مقياس باسم «{metric}». اختر واحدًا من: {known}.',
  'error.unknownDimension':
    'لا يمكن تجميع الأرقام حسب «{dimension}». اختر واحدًا من: {known}، أو attribute.<name>.',
  'error.badFilter': 'تعذّرت قراءة عامل التصفية «{filter}». اكتبه هكذا: {example}.',
  'error.tooManySlices': 'هذا يتجاوز {limit} رقمًا. ضيّق عوامل التصفية أو قلّل التجميع.',
  'error.badNumbers': 'أدخل أعدادًا صحيحة لا تقل عن ٠ في {needed}.',
  'error.problemNotFound': 'لم تعد هذه المشكلة متابَعة. أعد تحميل الصفحة.',
};
