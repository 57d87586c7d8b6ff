import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../normalise/normalise.ts';
import { clausesOf, sentencesOf, tokensOf, type Piece } from './segment.ts';

const cut = (text: string, pieces: readonly Piece[]) =>
  pieces.map(({ start, end }) => text.slice(start, end));

describe('segments', () => {
  it.each([
    ['غذا سرد بود. قیمت ۳.۵ برابر! چرا؟؟', ['غذا سرد بود.', 'قیمت 3.5 برابر!', 'چرا??']],
    ['Giao nhanh. Đóng gói kỹ\nSẽ mua lại', ['giao nhanh.', 'đóng gói kỹ', 'sẽ mua lại']],
    ['See v2.0 at shop.com... Fine', ['see v2.0 at shop.com..', 'fine']],
  ])('sentences of %s', (original, wanted) => {
    const { text } = normalise(original);
    expect(cut(text, sentencesOf(text))).toEqual(wanted);
  });

  it.each([
    ['غذا خوب بود ولی پیک دیر رسید', ['غذا خوب بود', 'ولی پیک دیر رسید']],
    ['الفندق نظيف لكن الخدمة سيئة', ['الفندق نظیف', 'لکن الخدمه سییه']],
    ['đồ ăn ngon nhưng phục vụ chậm', ['đồ ăn ngon', 'nhưng phục vụ chậm']],
    ['The room was nice, the staff was rude', ['the room was nice,', 'the staff was rude']],
    ['غذا، قیمت و برخورد خوب بود', ['غذا, قیمت و برخورد خوب بود']],
  ])('clauses of %s', (original, wanted) => {
    const { text } = normalise(original);
    expect(cut(text, clausesOf(text))).toEqual(wanted);
  });

  it('tokens are words, numbers and emoji', () => {
    expect(tokensOf("don't pay 20$ 😀👍 خوب!").map(token => token.text)).toEqual([
      "don't",
      'pay',
      '20',
      '😀',
      '👍',
      'خوب',
    ]);
  });

  it('pieces follow one another, and clauses lie within sentences, for any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), text => {
        for (const pieces of [sentencesOf(text), clausesOf(text), tokensOf(text)]) {
          let last = 0;
          for (const { start, end } of pieces) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 3000 },
    );
  });
});
