// What single cells of a file of customers mean, however they were typed.
import { foldWords } from '../../../../platform/i18n/fold.ts';
import { latinDigits } from '../../../../platform/i18n/parse.ts';

/** Marks that steer direction or nothing at all; they come along when people copy from spreadsheets and chats. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
/** What programs and people write where they know nothing. */
const NOTHING = /^(?:[\p{P}\p{S}\s]*|null|n\/a|nan|undefined)$/iu;
const NO_CONTACT = new Set(
  ['ندارد', 'نامشخص', 'لا يوجد', 'غير معروف', 'không có', 'chưa có', 'none', 'unknown'].map(foldWords),
);

/** A key, address or number: digits as 0–9, nothing invisible; '' when the cell says nothing. */
export function readCode(cell: string): string {
  const plain = latinDigits(cell.replace(INVISIBLE, '')).trim();
  return NOTHING.test(plain) ? '' : plain;
}

/** An address or number; "none" in four languages is none. */
export function readContact(cell: string): string {
  const plain = readCode(cell);
  return plain !== '' && NO_CONTACT.has(foldWords(plain)) ? '' : plain;
}

/** A name or a fact as it was written; '' when the cell says nothing. */
export function readText(cell: string): string {
  const plain = cell.trim();
  return NOTHING.test(plain) ? '' : plain;
}

/** Names of languages, in themselves and in each other. */
const languageNames: Readonly<Record<string, readonly string[]>> = {
  fa: ['persian', 'farsi', 'فارسی', 'الفارسية', 'tiếng Ba Tư'],
  ar: ['arabic', 'عربی', 'العربية', 'tiếng Ả Rập'],
  vi: ['vietnamese', 'ویتنامی', 'الفيتنامية', 'tiếng Việt'],
  en: ['english', 'انگلیسی', 'الإنجليزية', 'tiếng Anh'],
};
const languageByName = new Map(
  Object.entries(languageNames).flatMap(([code, names]) => names.map(one => [foldWords(one), code] as const)),
);

/** 'fa-IR', 'Persian' and 'فارسی' are 'fa'; '' when the cell says nothing, undefined when it is no language. */
export function readLanguage(cell: string): string | undefined {
  const plain = readContact(cell);
  if (plain === '') return '';
  return (
    /^([a-z]{2,3})([-_][a-z0-9]+)*$/i.exec(plain)?.[1]?.toLowerCase() ?? languageByName.get(foldWords(plain))
  );
}

/** English, Persian, Arabic, Vietnamese; folded before they are compared. */
const yes = [
  '1|yes|y|true|t|on|x|✓|✔|ok|granted|agreed|opt in|opted in|subscribed',
  'بله|بلی|آری|دارد|موافق|موافقم|فعال|رضایت دارد',
  'نعم|موافق|أوافق|مشترك',
  'có|đồng ý|đã đồng ý|đăng ký',
].flatMap(words => words.split('|'));
const no = [
  '0|no|n|false|f|off|✗|✘|declined|refused|opt out|opted out|unsubscribed',
  'خیر|نه|ندارد|مخالف|غیرفعال|لغو|رضایت ندارد',
  'لا|كلا|غير موافق|أرفض|ملغى',
  'không|không đồng ý|từ chối|hủy đăng ký',
].flatMap(words => words.split('|'));
const answers = new Map([
  ...yes.map(word => [foldWords(word), true] as const),
  ...no.map(word => [foldWords(word), false] as const),
]);

/** Whether a cell says yes: 'بله', 'có', '۱'; '' when it says nothing, undefined when it is neither. */
export function readConsent(cell: string): boolean | '' | undefined {
  const words = foldWords(cell);
  if (words === '') return '';
  return answers.get(words) ?? (NOTHING.test(cell.trim()) ? '' : undefined);
}
