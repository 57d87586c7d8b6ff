import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinConsent, type Consent } from '../../model/customer.ts';
import { choicesFromGuesses, choicesFromMapping, mappingOf } from './column-choices.ts';
import { guessMapping } from './guess-mapping.ts';
import { customerMappingSchema, type CustomerMappingInput } from './mapping.ts';
import { readConsent, readContact, readLanguage } from './read-cells.ts';
import { createCustomerReader, type RowResult } from './read-row.ts';

const said = { consentAt: '2026-05-01T00:00:00.000Z', consentSource: 'crm.csv' };

function read(mapping: Omit<CustomerMappingInput, 'version'>, cells: Record<string, string>): RowResult {
  const options = { columns: Object.keys(cells), timeZone: 'Asia/Tehran', ...said };
  const reader = createCustomerReader({
    ...options,
    mapping: customerMappingSchema.parse({ version: 1, ...mapping }),
  });
  return reader({ row: 1, line: 2, cells: Object.values(cells) });
}

test('a Persian row is a customer: digits, invisible marks, yes and no, its own calendar', () => {
  const mapping = {
    key: 'کد',
    name: ['نام', 'نام خانوادگی'],
    email: 'ایمیل',
    phone: 'موبایل',
    language: { column: 'زبان' },
    since: { column: 'عضویت', calendar: 'persian' as const },
    consent: [
      { column: 'خبرنامه', purpose: 'marketing', channel: 'email' },
      { column: 'پیامک', purpose: 'marketing', channel: 'sms' },
    ],
    attributes: [{ column: 'شهر', name: 'city' }],
  };
  const cells = {
    کد: '\u200f۱۰۰۱ ',
    نام: 'علی',
    'نام خانوادگی': 'كريمي',
    ایمیل: 'Ali@Example.IR',
    موبایل: '۰۹۱۲ ۳۴۵ ۶۷۸۹',
    زبان: 'فارسي',
    عضویت: '۱۴۰۴/۰۷/۰۱',
    خبرنامه: 'بله',
    پیامک: '-',
    شهر: 'شیراز',
  };
  expect(read(mapping, cells)).toEqual({
    customer: {
      externalKey: '1001',
      name: 'علی كريمي',
      email: 'ali@example.ir',
      phone: '0912 345 6789',
      language: 'fa',
      since: new Date('2025-09-22T20:30:00.000Z'),
      consent: { marketing: { email: { granted: true, at: said.consentAt, source: said.consentSource } } },
      attributes: { city: 'شیراز' },
    },
  });
});

test('who has no key is known by address, else by number', () => {
  const mapping = { key: 'k', email: 'e', phone: 'p' };
  const keyOf = (cells: Record<string, string>): unknown => {
    const result = read(mapping, cells);
    return 'customer' in result ? result.customer.externalKey : result.rejection;
  };
  expect(keyOf({ k: 'C7', e: 'a@b.ir', p: '0912' })).toBe('C7');
  expect(keyOf({ k: '-', e: 'A@b.ir', p: '0912' })).toBe('a@b.ir');
  expect(keyOf({ k: '', e: 'ندارد', p: '+۹۸ ۹۱۲ ۱۱۱' })).toBe('+98912111');
  expect(keyOf({ k: 'null', e: 'N/A', p: '—' })).toEqual({ reason: 'customerUnnamed', column: 'k' });
});

test.each([
  [{ e: 'no address' }, 'emailInvalid', 'e'],
  [{ p: 'call me' }, 'phoneInvalid', 'p'],
  [{ l: 'Klingon!' }, 'languageUnknown', 'l'],
  [{ s: '1404/13/01' }, 'timeUnreadable', 's'],
  [{ c: 'perhaps' }, 'consentUnreadable', 'c'],
  [{ a: 'x'.repeat(201) }, 'valueTooLong', 'a'],
  [{ k: 'x'.repeat(201) }, 'keyTooLong', 'k'],
])('%o is rejected: %s', (bad, reason, column) => {
  const mapping = {
    key: 'k',
    email: 'e',
    phone: 'p',
    language: { column: 'l' },
    since: { column: 's', calendar: 'persian' as const },
    consent: [{ column: 'c' }],
    attributes: [{ column: 'a', name: 'a' }],
  };
  const good = { k: 'C1', e: '', p: '', l: '', s: '', c: '', a: '' };
  expect(read(mapping, good)).toEqual({ customer: { externalKey: 'C1' } });
  expect(read(mapping, { ...good, ...bad })).toEqual({ rejection: { reason, column } });
});

test('cells are understood in four languages', () => {
  expect(['بله', 'نعم', 'Có', 'YES', '۱', '✓'].map(readConsent)).toEqual(Array(6).fill(true));
  expect(['خیر', 'لا', 'Không', 'no', '٠', 'ندارد'].map(readConsent)).toEqual(Array(6).fill(false));
  expect(['', ' ', '-', 'null'].map(readConsent)).toEqual(Array(4).fill(''));
  expect(['fa', 'fa-IR', 'Tiếng Việt', 'العربية', 'انگليسي'].map(readLanguage)).toEqual([
    'fa',
    'fa',
    'vi',
    'ar',
    'en',
  ]);
  expect(['ندارد', 'لا يوجد', 'Không có', 'n/a'].map(readContact)).toEqual(['', '', '', '']);
});

test('any cells are a customer or a reason, and a customer has a key', () => {
  const mapping = {
    key: 'a',
    name: ['b'],
    email: 'c',
    phone: 'd',
    consent: [{ column: 'e', purpose: 'constructor', channel: 'x' }],
    attributes: [{ column: 'f', name: '__proto__' }],
  };
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 6, maxLength: 6 }), cells => {
      const result = read(
        mapping,
        Object.fromEntries([...'abcdef'].map((name, i) => [name, cells[i] ?? ''])),
      );
      if ('customer' in result) expect(result.customer.externalKey).not.toBe('');
      else expect(result.rejection.reason).toBeTruthy();
    }),
  );
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test('a list never turns a known no into a yes, and a withdrawal is always heard', () => {
  const word = (granted: boolean, at: string) => ({ granted, at, source: 'x' });
  const known: Consent = { marketing: { email: word(false, '1'), sms: word(true, '1') } };
  const yes: Consent = { marketing: { email: word(true, '2'), phone: word(true, '2') } };
  expect(joinConsent(known, yes).marketing).toEqual({ ...known.marketing, phone: word(true, '2') });
  expect(joinConsent(known, { marketing: { sms: word(false, '2') } }).marketing?.sms).toEqual(
    word(false, '2'),
  );
  expect(joinConsent(known, { marketing: { sms: word(true, '2') } })).toBe(known);
});

test('columns are guessed in four languages, and choices come back from their mapping', () => {
  const columns = [
    'Customer ID',
    'First name',
    'نام خانوادگی',
    'E-mail',
    'Điện thoại',
    'زبان',
    'تاریخ عضویت',
    'دریافت پیامک',
    'Đồng ý nhận email',
    'شهر',
    'empty',
  ];
  const rows = Array.from({ length: 30 }, (_, i) => [
    `C${i}`,
    'Sara',
    'کریمی',
    `a${i}@b.ir`,
    '۰۹۱۲۳۴۵۶۷۸۹',
    'fa',
    `1404/0${1 + (i % 9)}/12`,
    i % 2 ? 'بله' : 'خیر',
    i % 3 ? 'Có' : 'Không',
    'شیراز',
    '',
  ]);
  const guesses = guessMapping(columns, rows);
  expect(guesses.map(guess => guess.role)).toEqual([
    'key',
    'name',
    'name',
    'email',
    'phone',
    'language',
    'since',
    'consent',
    'consent',
    'attribute',
    'ignore',
  ]);
  expect(guesses[6]?.time).toEqual({ calendar: 'persian', order: 'ymd' });
  expect(guesses[7]?.consent).toEqual({ purpose: 'marketing', channel: 'sms' });
  expect(guesses[8]?.consent).toEqual({ purpose: 'marketing', channel: 'email' });
  const mapping = customerMappingSchema.parse(mappingOf(choicesFromGuesses(guesses, 'Asia/Tehran')));
  expect(mapping).toMatchObject({ key: 'Customer ID', name: ['First name', 'نام خانوادگی'] });
  const again = mappingOf(choicesFromMapping(mapping, columns, 'UTC'));
  expect(customerMappingSchema.parse(again)).toEqual(mapping);
});

test('Arabic headers are guessed', () => {
  const columns = [
    'رقم العميل',
    'الاسم',
    'البريد الإلكتروني',
    'رقم الجوال',
    'تاريخ التسجيل',
    'موافقة الرسائل',
  ];
  const rows = [
    ['A1', 'ليلى', 'l@x.sa', '٠٥٠١٢٣٤٥٦٧', '2024-05-01', 'نعم'],
    ['A2', 'سامي', 's@x.sa', '٠٥٠١٢٣٤٥٦٨', '2024-05-02', 'لا'],
  ];
  expect(guessMapping(columns, rows).map(guess => guess.role)).toEqual([
    'key',
    'name',
    'email',
    'phone',
    'since',
    'consent',
  ]);
});
