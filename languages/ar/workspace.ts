import type { Translation } from '../../platform/i18n/message.ts';
import type { workspace as en } from '../en/workspace.ts';
import type { Plurals } from './plurals.ts';

export const workspace: Translation<typeof en, Plurals> = {
  'error.signInRequired': 'سجّل الدخول أولاً ثم أعد المحاولة.',
  'error.wrongCredentials':
    'البريد الإلكتروني أو كلمة المرور غير صحيحة. تحقّق منهما أو أعد تعيين كلمة المرور.',
  'error.tooManyAttempts': 'محاولات كثيرة في وقت قصير. انتظر دقيقة ثم أعد المحاولة.',
  'error.crossSite':
    'لم يأتِ هذا الطلب من صفحات سفر فرُفض. افتح سفر في هذا المتصفّح ونفّذ العملية هناك؛ أما البرامج فتستخدم مفتاح API.',
  'error.passwordShort': 'كلمة المرور قصيرة. استخدم {min} أحرف على الأقل؛ بضع كلمات معاً يسهل تذكّرها.',
  'error.passwordLong': 'كلمة المرور طويلة. استخدم {max} حرف على الأكثر.',
  'error.passwordCommon': 'من السهل تخمين كلمة المرور هذه. اختر ما ليس كلمة شائعة ولا تسلسلاً بسيطاً.',
  'error.passwordPersonal': 'كلمة المرور مأخوذة من اسمك أو بريدك. اختر ما لا يستطيع غيرك تخمينه.',
  'error.wrongPassword': 'كلمة المرور الحالية غير صحيحة فلم يتغيّر شيء. اكتبها من جديد.',
  'error.resetLinkInvalid': 'انتهت صلاحية هذا الرابط أو استُخدم من قبل. اطلب رابطاً جديداً من صفحة الدخول.',
  'error.mailUnavailable': 'لا يستطيع سفر إرسال البريد هنا بعد. اطلب رابط دخول ممّن يديره.',
  'error.emailTaken': 'يوجد مستخدم بالعنوان {email}. استخدم عنواناً آخر.',
  'error.userNotFound': 'لا يوجد شخص بالعنوان {email}. تحقّق من الكتابة.',
  'error.firstRunOver': 'سبق إعداد سفر. سجّل الدخول أو اطلب دعوة.',
  'error.linkInvalid': 'انتهت صلاحية رابط الدخول هذا أو استُخدم من قبل. اطلب رابطاً جديداً.',
  'error.languageUnknown': 'لا يعرف سفر اللغة «{language}». اختر إحدى: {known}.',
  'error.invitationInvalid': 'انتهت هذه الدعوة أو سُحبت أو استُخدمت من قبل. اطلب دعوة جديدة ممّن دعاك.',
  'error.invitationForAnother':
    'هذه الدعوة موجّهة إلى {email} وأنت داخل بحساب {signedInAs}. سجّل الخروج ثم افتح الرابط مجدداً.',
  'error.invitationSignInFirst': 'لدى {email} حساب هنا. سجّل الدخول به ثم افتح الرابط مجدداً.',
  'error.invitationNotFound': 'لم تعد هذه الدعوة مفتوحة. أعد تحميل القائمة لترى ما آلت إليه.',
  'error.invitationOpen': 'لدى {email} دعوة مفتوحة. أعد إرسالها.',
  'error.alreadyMember': '{email} عضو بالفعل. غيّر دوره من قائمة الأعضاء.',
  'error.memberNotFound': 'لم يعد هذا الشخص عضواً. أعد تحميل القائمة.',
  'error.lastOwner': '{name} هو المالك الوحيد. عيّن مالكاً آخر أولاً.',
  'error.roleAboveYours': 'هذا الدور أعلى من دورك. اطلب ذلك من أحد المالكين.',
  'error.teamNotFound': 'لم يعد هذا الفريق موجوداً. أعد تحميل القائمة.',
  'error.teamNameTaken': 'يوجد فريق باسم «{name}». اختر اسماً آخر.',
  'error.teamMemberUnknown': 'أحد هؤلاء لم يعد عضواً في مساحة العمل. أعد التحميل واختر من جديد.',
  'error.keyNotFound': 'أُلغي هذا المفتاح من قبل. أعد تحميل القائمة.',
  'error.keyBeyondYours': 'لا يمكنك منح المفتاح الإذن «{permission}» لأنك لا تملكه.',
  'error.sessionNotFound': 'انتهت هذه الجلسة من قبل.',
  'error.signInUnavailable': 'تعذّر الدخول بسبب خلل من جانبنا. أعد المحاولة بعد قليل.',
};
