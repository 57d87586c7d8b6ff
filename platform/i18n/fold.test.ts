import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { foldAny, foldPersian, foldWords, searchTerms } from './fold.ts';

const sameWord: readonly (readonly string[])[] = [
  ['می‌شود', 'می شود', 'میشود', 'ميشود', 'مِی‌شود'],
  ['کتاب‌ها', 'كتاب ها', 'کتابها'],
  ['علی رضا', 'علیرضا', 'علي‌رضا', 'عليرضا'],
  ['مدرسة', 'مدرسه', 'مُدَرِّسَةٌ', 'مـدرسة'],
  ['أحمد', 'احمد', 'اَحمد', 'ٱحمد'],
  ['إلى', 'الی', 'الي', 'إلي'],
  ['آباد', 'اباد'],
  ['سؤال', 'سوال'],
  ['شیء', 'شی', 'شيء'],
  ['خانهٔ', 'خانه', 'خانۀ'],
  ['۱۲۳', '١٢٣', '123', '１２３'],
  ['Nguyễn', 'nguyen', 'NGUYÊN', 'Nguye\u0302\u0303n'],
  ['Đà Nẵng', 'da nang', 'ĐÀ NẴNG'],
  ['Café', 'CAFE', 'cafe\u0301'],
  ['ﷲ', 'الله'],
  ['ﻻ', 'لا'],
  ['0912-345 67', '۰۹۱۲ ۳۴۵۶۷', '(0912)34567'],
  ['straße', 'STRASSE'],
];

describe('foldAny', () => {
  test.each(sameWord)('%s equals its other spellings', (first, ...others) => {
    for (const other of others) expect(foldAny(other)).toBe(foldAny(first ?? ''));
  });
  it('keeps different words apart', () => {
    for (const [a, b] of [
      ['سلام', 'سلامت'],
      ['پارس', 'بارس'],
      ['گرم', 'کرم'],
      ['ban', 'bàng'],
      ['شیر', 'سیر'],
    ] as const)
      expect(foldAny(a)).not.toBe(foldAny(b));
  });
  it('keeps emoji, which people search for', () => expect(foldAny('خیلی بد 😡')).toBe('خیلیبد😡'));
});

describe('foldWords', () => {
  it('keeps words apart', () => expect(foldWords('  Đơn hàng,\nGIAO trễ! ')).toBe('don hang giao tre'));
  it('keeps vowel signs of scripts where they are the word', () =>
    expect(foldWords('กิน')).not.toBe(foldWords('กน')));
});

describe('foldPersian', () => {
  it('joins affixes however they were written', () => {
    expect(foldPersian('نمی شود کتاب های بهتر ین')).toBe('نمیشود کتابهای بهتر ین');
    expect(foldPersian('می‌خواهم')).toBe(foldPersian('می خواهم'));
  });
  it('leaves a word alone that only begins like one', () => expect(foldPersian('میز ها')).toBe('میزها'));
});

test.each([
  ['foldAny', foldAny],
  ['foldWords', foldWords],
  ['foldPersian', foldPersian],
])('%s is idempotent', (_, fold) => {
  const arabic = fc.string({
    unit: fc.integer({ min: 0x600, max: 0x6ff }).map(code => String.fromCodePoint(code)),
  });
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    arabic,
    fc
      .array(fc.constantFrom('می', 'نمی', 'ها', 'های', 'تر', 'ام', 'کتاب', '\u200c', ' '))
      .map(parts => parts.join(' ')),
  );
  fc.assert(
    fc.property(text, value => fold(fold(value)) === fold(value)),
    { numRuns: 2000 },
  );
});

test('a term is found in any text that contains it', () => {
  const word = fc.string({ unit: 'grapheme', maxLength: 8 });
  fc.assert(
    fc.property(word, word, word, (before, term, after) =>
      searchTerms(term).every(folded => foldAny(`${before} ${term} ${after}`).includes(folded)),
    ),
  );
});

test('searchTerms splits, folds and drops what is empty', () =>
  expect(searchTerms(' علی  رضا — علي ')).toEqual(['علی', 'رضا']));
