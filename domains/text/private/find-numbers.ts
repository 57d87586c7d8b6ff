import { isIban, isIranianNationalId, isLuhn, isSaudiId, isVietnameseId } from './check-digits.ts';
import { plainDigits } from './digits.ts';
import type { PrivateSpan } from './private-span.ts';

// A run of digits with single separators between them. Brackets only of an area code.
const run =
  /(?<![\p{L}\p{Nd}])(?:\+|00)?\(?\d(?:[\d()]|[ .\-‌\u200e\u200f](?=[\d(])){5,38}(?![\p{L}\p{Nd}])/gu;
// In one piece or in groups of four; never across other spacing, where chance makes one of many lengths agree.
const iban =
  /(?<![A-Za-z\d])[A-Za-z]{2}\d{2}(?:[A-Za-z\d]{11,30}|(?: [A-Z\d]{4}){2,7}(?: [A-Z\d]{1,3})?)(?![A-Za-z\d])/g;
const bareSheba = /(?<!\d)\d{2}(?: ?\d){22}(?!\d)/g;
const iranianPlate =
  /(?<!\d)\d{2} ?(?:الف|[آابپتثجچدذرزژسشصضطظعغفقکكگلمنوهیي]) ?\d{3}(?: ?(?:ایران|[-–|]) ?\d{2})?(?!\d)/g;
const vietnamesePlate = /(?<![A-Za-z\d])\d{2}[A-Z]\d?[- ]\d{3}\.?\d{2}(?!\d)/g;
const saudiPlate =
  /(?<![\p{L}\d])(?:[A-Z] ?){3}\d{4}(?![\p{L}\d])|(?<![\p{L}\d])\d{4} ?(?:[A-Z]{3})(?![\p{L}\d])/gu;

const plateCue = /(?:پلاک|لوحة|اللوحة|لوحه|plate|licence|license|biển số|reg)[^\d\n]{0,12}$/iu;

// «سفارش ۱۲۳۴۵۶۷۸۹۰», 'order no. 0912…': numbers that people must be able to read in a complaint.
const orderCue =
  /(?:سفارش|رهگیری|مرسوله|فاکتور|تراکنش|پیگیری|تیکت|الطلب|طلب|طلبي|الشحنة|التتبع|الفاتورة|العملية|đơn(?: hàng)?|vận đơn|hoá đơn|hóa đơn|giao dịch|order|tracking|invoice|ticket|reference|ref|booking|case|transaction|parcel)[^\d\n]{0,18}$/iu;
const idCue =
  /(?:کد ?ملی|کدملی|ملی|شناسنامه|الهوية|هوية|هويتي|الإقامة|اقامة|إقامتي|cccd|cmnd|căn cước|chứng minh|national id|id number|passport)[^\d\n]{0,14}$/iu;
const phoneCue =
  /(?:تلفن|موبایل|همراه|شماره|شمارم|تماس|زنگ|واتساپ|تلگرام|جوال|جوالي|رقمي|هاتف|موبايل|اتصل|sđt|số điện thoại|đt|zalo|gọi|liên hệ|phone|mobile|call me|call|whatsapp|tel|number)[^\d\n]{0,16}$/iu;

/** Phone numbers, payment cards, accounts, identity numbers and plates. */
export function findNumbers(text: string): PrivateSpan[] {
  const plain = plainDigits(text);
  const found: PrivateSpan[] = [];
  const add = (kind: PrivateSpan['kind'], start: number, end: number, confidence: number) =>
    found.push({ kind, start, end, confidence });
  for (const match of plain.matchAll(iban))
    if (isIban(match[0].replaceAll(' ', '').toUpperCase()))
      add('iban', match.index, match.index + match[0].length, 0.99);
  for (const match of plain.matchAll(bareSheba))
    if (isIban(`IR${match[0].replaceAll(' ', '')}`))
      add('iban', match.index, match.index + match[0].length, 0.99);
  for (const pattern of [iranianPlate, vietnamesePlate, saudiPlate])
    for (const match of plain.matchAll(pattern)) {
      // Models, flights and measures look like plates: a plate says that it is one, or has the mark of its country.
      const announced = plateCue.test(plain.slice(Math.max(0, match.index - 20), match.index));
      if (announced || pattern === vietnamesePlate || match[0].includes('ایران'))
        add('plate', match.index, match.index + match[0].length, announced ? 0.9 : 0.75);
    }
  for (const match of plain.matchAll(run)) {
    const before = plain.slice(Math.max(0, match.index - 40), match.index);
    const judged = judge(match[0], before);
    if (judged === undefined) continue;
    const end = match.index + match[0].length;
    add(judged.kind, match.index, end, judged.confidence);
  }
  return found;
}

function judge(found: string, before: string): { kind: PrivateSpan['kind']; confidence: number } | undefined {
  const digits = found.replace(/\D/g, '');
  if (/^\d{1,3}\.\d{4,}$/.test(found)) return undefined;
  const international = found.startsWith('+') || (found.startsWith('00') && digits.length >= 12);
  const ordered = orderCue.test(before);
  if (
    digits.length >= 13 &&
    digits.length <= 19 &&
    !international &&
    isLuhn(digits) &&
    cardStart.test(digits)
  )
    return { kind: 'card', confidence: digits.length === 16 ? 0.97 : 0.85 };
  if (idCue.test(before) && digits.length >= 9 && digits.length <= 12)
    return { kind: 'nationalId', confidence: 0.95 };
  const phone = phoneConfidence(digits, international);
  const called = phoneCue.test(before);
  if (phone > 0 && (!ordered || called))
    return { kind: 'phone', confidence: called ? Math.max(phone, 0.95) : phone };
  if (ordered) return undefined;
  if (digits.length === 12 && isVietnameseId(digits)) return { kind: 'nationalId', confidence: 0.8 };
  if (digits.length === 10 && (isIranianNationalId(digits) || isSaudiId(digits)) && found.length <= 12)
    return { kind: 'nationalId', confidence: 0.8 };
  if (called && digits.length >= 7 && digits.length <= 15) return { kind: 'phone', confidence: 0.7 };
  return undefined;
}

// First digits of payment cards: Visa, Mastercard, Amex, UnionPay and others, and the Iranian banks' 50, 58, 60, 62, 63.
const cardStart = /^(?:4|5[0-8]|2[2-7]|3[47]|6[0-7]|9792|9)/;

function phoneConfidence(digits: string, international: boolean): number {
  const national = international ? digits.replace(/^00/, '') : digits;
  for (const [pattern, confidence] of international ? foreignPhones : homePhones)
    if (pattern.test(national)) return confidence;
  return 0;
}

const foreignPhones: readonly (readonly [RegExp, number])[] = [
  [/^989\d{9}$/, 0.99],
  [/^9665\d{8}$/, 0.99],
  [/^9715\d{8}$/, 0.99],
  [/^84[35789]\d{8}$/, 0.99],
  [/^201[0125]\d{8}$/, 0.99],
  [/^[1-9]\d{7,14}$/, 0.85],
];

const homePhones: readonly (readonly [RegExp, number])[] = [
  // Iran: mobile 09…, with the country's code and no plus, cities' three-digit codes.
  [/^09\d{9}$/, 0.98],
  [/^989\d{9}$/, 0.9],
  [/^0(?:1[1378]|2[1-8]|3[1-8]|4[1-5]|5[1468]|6[16]|7[1-7]|8[1346-8])\d{8}$/, 0.85],
  // Saudi Arabia, Emirates: 05…; Egypt 01…; Kuwait, Qatar, Bahrain, Oman: eight digits only after a cue.
  [/^05\d{8}$/, 0.95],
  [/^9665\d{8}$/, 0.9],
  [/^01[0125]\d{8}$/, 0.95],
  // Vietnam: ten digits.
  [/^0[35789]\d{8}$/, 0.95],
  [/^02\d{9}$/, 0.8],
  [/^84[35789]\d{8}$/, 0.85],
  // Britain, North America.
  [/^07\d{9}$/, 0.9],
  [/^1?[2-9]\d{2}[2-9]\d{6}$/, 0.35],
];
