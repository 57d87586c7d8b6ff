import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText, sentimentOf } from './analyse.ts';
import { detectLanguage } from './language/detect-language.ts';
import { understand } from './understand.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 30 })
    .map(units => String.fromCharCode(...units)),
  fc
    .array(fc.constantFrom('خوب', 'بد', 'ghaza', 'tốt', 'k', '😀', 'not', '\ud83d', '\u200c', 'لكن', ' '), {
      maxLength: 20,
    })
    .map(words => words.join(' ')),
);

describe('readText', () => {
  it('answers any string with probabilities that sum to one and spans within it', () => {
    fc.assert(
      fc.property(anyText, text => {
        const { sentiment, clauses, themes, intents, spans } = understand(text);
        const { neg, neu, pos } = sentiment.probabilities;
        expect(neg + neu + pos).toBeCloseTo(1, 6);
        const all = [
          ...spans,
          ...clauses.map(clause => clause.span),
          ...themes.flatMap(theme => theme.spans),
          ...intents.flatMap(intent => intent.spans),
        ];
        for (const [start, end] of all) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    ['غذا افتضاح بود و خیلی دیر رسید', 'neg'],
    ['کیفیت عالی بود، خیلی ممنون', 'pos'],
    ['kheyli bad bood, asan razi naboodam', 'neg'],
    ['خدمة ممتازة والموظفين رائعين', 'pos'],
    ['اسوء تجربة، لا انصح ابدا', 'neg'],
    ['Sản phẩm tốt, giao hàng nhanh', 'pos'],
    ['hàng quá tệ, thất vọng', 'neg'],
    ['The staff was rude and my luggage is lost', 'neg'],
    ['Thank you so much, great service!', 'pos'],
  ])('%s is %s', (text, label) => {
    expect(readText(text).sentiment.label).toBe(label);
  });

  it('shows the words of the original that carried the sentiment', () => {
    const text = 'سفارش ما را آوردند، غذا واقعاً افتضـــاح بود';
    const { evidence } = readText(text);
    expect(evidence.map(([start, end]) => text.slice(start, end)).join(' ')).toContain('افتضـــاح');
  });

  it('takes the given language for granted', () => {
    expect(readText('ok', { language: 'vi' }).lang).toBe('vi');
    expect(sentimentOf('tuyệt vời', { language: 'vi' }).pos).toBeGreaterThan(0.8);
  });
});

describe('detectLanguage', () => {
  it.each([
    ['غذا سرد بود', 'fa', false],
    ['الأكل بارد والخدمة بطيئة', 'ar', false],
    ['đồ ăn ngon lắm', 'vi', false],
    ['giao hang nhanh lam, san pham tot', 'vi', false],
    ['the food was cold', 'en', false],
    ['ghaza kheyli sard bood', 'fa', true],
    ['el akl 7elw awy bs el 5edma mesh kwayesa', 'ar', true],
    ['c’est très bon et pas cher', 'other', false],
    ['Еда была холодной', 'other', false],
  ])('%s', (text, language, latinised) => {
    expect(detectLanguage(text)).toMatchObject({ language, latinised });
  });

  it('notices a second language', () => {
    expect(detectLanguage('این محصول very good quality بود').mixed).toEqual(['en']);
  });

  it('answers any string', () => {
    fc.assert(
      fc.property(anyText, text => {
        const { confidence } = detectLanguage(text);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }),
    );
  });
});
