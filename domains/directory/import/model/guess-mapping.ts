import { foldWords } from '../../../../platform/i18n/fold.ts';
import { latinDigits } from '../../../../platform/i18n/parse.ts';
import { guessDateReading } from '../../../../platform/table-file/guess-date-reading.ts';
import type { DateReading } from '../../../../platform/table-file/read-time.ts';
import { headerNames } from '../../../../platform/table-import/header-names.ts';
import { readConsent, readLanguage } from './read-cells.ts';

export const columnRoles = [
  'key',
  'name',
  'email',
  'phone',
  'language',
  'since',
  'consent',
  'attribute',
  'ignore',
] as const;
export type ColumnRole = (typeof columnRoles)[number];

/** What a column seems to be, and the words for why: `imports.guess.<because>`. */
export interface Guess {
  readonly column: string;
  readonly role: ColumnRole;
  readonly because: 'name' | 'values' | 'both' | 'few' | 'empty' | 'unsure';
  /** With role 'since'. */
  readonly time?: DateReading | undefined;
  /** With role 'consent'. */
  readonly consent?: { readonly purpose: string; readonly channel: string } | undefined;
}

const MAX_ATTRIBUTES = 40;
const MOST = 0.6;

/** Words of headers besides those of `headerNames`, folded. */
const keys =
  /^(id|key|uuid|code|no|crm( ?(id|no))?|account( ?(id|no|number))?|external (id|key)|membership (no|number|id)|شناسه|کد|معرف|رقم|شماره (اشتراک|عضویت|مشتری|پرونده)|رقم العضویه|ma|ma so|so the)$/u;
const names =
  /^((first|last|given|family|middle|sur|contact|display) ?name|name|نام( و نام خانوادگی| خانوادگی| کوچک| مشتری| کامل)?|الاسم( الاول| الاخیر| الکامل)?|اسم( العمیل| العایله)?|اللقب|ho|ten|ho va ten|ten dem)$/u;
const since =
  /(since|joined|join date|sign ?up|signed up|registered|registration|created|member from|first (seen|order|purchase)|عضویت|ثبت نام|پیوستن|اولین خرید|ایجاد|تاریخ ثبت|التسجیل|الانضمام|انضم|الاشتراک|ngay (tham gia|dang ky|tao)|lan dau)/u;
const consents =
  /(consent|opt ?in|opted in|subscri|newsletter|marketing|permission|agree|gdpr|خبرنامه|رضایت نامه|رضایت (به|برای|از) (دریافت|ارسال|تماس)|اجازه|موافقت|دریافت (پیامک|ایمیل|تبلیغ)|موافقه|النشره|اذن|السماح|dong y|cho phep|nhan (tin|email|ban tin|quang cao|khuyen mai))/u;

const channels: readonly (readonly [RegExp, string])[] = [
  [/(sms|text message|پیامک|پیام کوتاه|رسایل|رساله|tin nhan)/u, 'sms'],
  [/(phone|call|تماس|تلفن|اتصال|هاتف|goi|dien thoai)/u, 'phone'],
];
const aboutFeedback =
  /(survey|feedback|research|نظرسنجی|نظر|بازخورد|استبیان|استطلاع|رای|khao sat|phan hoi|y kien)/u;

/**
 * A first proposal for each column from its name and its first values; the person decides. Names and consents may be
 * several columns, all else is proposed once.
 */
export function guessMapping(columns: readonly string[], rows: readonly (readonly string[])[]): Guess[] {
  const taken = new Set<ColumnRole>();
  let attributes = 0;
  return columns.map((column, i) => {
    const values = rows.map(row => (row[i] ?? '').trim()).filter(value => value !== '');
    let guess = guessColumn(column, values);
    const many = guess.role === 'name' || guess.role === 'consent' || guess.role === 'ignore';
    if (!many && guess.role !== 'attribute' && taken.has(guess.role))
      guess = { column, role: 'attribute', because: 'unsure' };
    taken.add(guess.role);
    if (guess.role === 'attribute' && ++attributes > MAX_ATTRIBUTES)
      return { column, role: 'ignore', because: 'unsure' };
    return guess;
  });
}

function guessColumn(column: string, values: readonly string[]): Guess {
  if (values.length === 0) return { column, role: 'ignore', because: 'empty' };
  // 'customerName' and 'customer_name' are 'customer name'.
  const name = foldWords(column.replace(/([a-z])([A-Z])/g, '$1 $2'));
  // A few odd cells do not hide what a name says; they will be rejected by their reason.
  const most = (is: (value: string) => boolean): boolean => values.filter(is).length >= values.length * MOST;
  if (consents.test(name) && most(value => typeof readConsent(value) === 'boolean'))
    return { column, role: 'consent', because: 'both', consent: consentOf(name) };
  if (most(value => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)))
    return { column, role: 'email', because: 'values' };
  if (headerNames.email.test(name)) return { column, role: 'email', because: 'name' };
  if (headerNames.customerKey.test(name) || keys.test(name)) {
    const single = new Set(values).size === values.length;
    return single
      ? { column, role: 'key', because: 'both' }
      : { column, role: 'attribute', because: 'values' };
  }
  if (headerNames.phone.test(name) && most(isNumber)) return { column, role: 'phone', because: 'both' };
  if (names.test(name) || headerNames.customerName.test(name))
    return { column, role: 'name', because: 'name' };
  if (headerNames.language.test(name) && most(value => Boolean(readLanguage(value))))
    return { column, role: 'language', because: 'both' };
  if (since.test(name)) {
    const time = guessDateReading(values, MOST);
    if (time !== undefined) return { column, role: 'since', because: 'both', time };
  }
  return { column, role: 'attribute', because: new Set(values).size <= values.length / 3 ? 'few' : 'unsure' };
}

/** Digits enough to be dialled. */
function isNumber(value: string): boolean {
  const digits = latinDigits(value).replace(/[^\d]/g, '').length;
  return digits >= 5 && digits <= 16;
}

function consentOf(name: string): NonNullable<Guess['consent']> {
  const channel = channels.find(([pattern]) => pattern.test(name))?.[1] ?? 'email';
  return { purpose: aboutFeedback.test(name) ? 'feedback' : 'marketing', channel };
}
