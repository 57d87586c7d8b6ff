import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise, originalSpan } from './normalise.ts';

const alphabet = [
  ...'abeoklw :)(-=;!.?\n\t 1٣۴٬،؟«»…ﷲﻻﬁ',
  ...'اآأبپتهیيكکمنرشود ةىئءًَُـٱ',
  ...'aáàạăâđơưộồủýỳĐÐ',
  '\u200c',
  '\u200d',
  '\u0301',
  '\u0323',
  '\u031b',
  '\u0306',
  '\ufe0f',
  '\ud83d',
  '\ude00',
  '😀',
  '👍🏽',
  '𝓰',
  'می ',
  'نمی',
  ' ها',
  ' تر',
  'ko ',
  'hòa',
  'colonsmile',
  '\u0000',
  'İ',
  '\u1100',
  'ก็',
];
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...alphabet), { maxLength: 40 }).map(parts => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
    .map(units => String.fromCharCode(...units)),
);

describe('normalise', () => {
  it('is idempotent and keeps a rising map, for any string', () => {
    fc.assert(
      fc.property(anyText, text => {
        const once = normalise(text);
        expect(normalise(once.text).text).toBe(once.text);
        expect(once.map.length).toBe(once.text.length + 1);
        for (let at = 0; at < once.text.length; at++)
          expect(once.map[at + 1] ?? -1).toBeGreaterThanOrEqual(once.map[at] ?? 0);
        expect(once.map[once.text.length]).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 20_000 },
    );
  });

  it('leads every range back to the original that normalises to it', () => {
    const words = fc.constantFrom(
      'عااالی',
      'كتاب‌ها',
      'tốt',
      'Đẹp',
      'k',
      'hòa',
      'GOOD!!!!',
      '😀😀😀',
      '٣٤',
      'مُمتاز',
    );
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 8 }), parts => {
        const original = parts.join(' ');
        const n = normalise(original);
        for (let start = 0; start < n.text.length; start++) {
          const [from, to] = originalSpan(n, start, start + 1);
          expect(to).toBeGreaterThan(from);
          expect(from).toBe(n.map[start]);
        }
        expect(originalSpan(n, 0, n.text.length)).toEqual([0, original.length]);
      }),
    );
  });

  it.each([
    ['غذا عااااالی بود', 'غذا عالی بود'],
    ['كتاب‌ها را مي‌خواهم', 'کتابها را میخواهم'],
    ['کتاب ها را می خواهم', 'کتابها را میخواهم'],
    ['خدمةٌ مُمتــازة جدًّا', 'خدمه ممتازه جدا'],
    ['أسعار ١٢٣ و ۴۵', 'اسعار 123 و 45'],
    ['Hàng k tốt, hòa sp đc :)', 'hàng không tốt, hoà sản phẩm được 🙂'],
    ['Đẹp quáaaa'.normalize('NFD'), 'đẹp quá'],
    ['sooo GOOOD!!!!', 'soo good!!'],
    ['I don’t know…', "i don't know.."],
    ['𝓰𝓸𝓸𝓭 👍🏽👍🏽👍🏽', 'good 👍👍'],
    ['ok k', 'ok k'],
  ])('%s → %s', (text, wanted) => {
    expect(normalise(text).text).toBe(wanted);
  });

  it('finds the shortened word behind the written-out one', () => {
    const n = normalise('Hàng k tốt');
    const at = n.text.indexOf('không');
    expect(originalSpan(n, at, at + 5)).toEqual([5, 6]);
    expect(originalSpan(n, at + 2, at + 3)).toEqual([5, 6]);
  });
});
