import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../normalise/normalise.ts';
import type { TextLanguage } from '../taxonomy/taxonomy.ts';
import { createIntentFinder } from './create-intent-finder.ts';

const finder = createIntentFinder();
const found = (text: string, language: TextLanguage) =>
  finder.find(normalise(text).text, language).map(({ intent }) => intent);

describe('intents', () => {
  it.each([
    ['دیگه ازتون خرید نمی‌کنم', 'fa', 'churn'],
    ['کاش حالت شب هم اضافه کنید', 'fa', 'wish'],
    ['سفارش من کی می‌رسه؟', 'fa', 'question'],
    ['شارژر آتیش گرفت', 'fa', 'danger'],
    ['آخر مرة أتعامل معكم', 'ar', 'churn'],
    ['ياليت توفرون مقاسات أكبر', 'ar', 'wish'],
    ['متى يفتح الفرع؟', 'ar', 'question'],
    ['ولدي تسمم من الأكل', 'ar', 'danger'],
    ['cạch mặt shop này luôn', 'vi', 'churn'],
    ['mong shop thêm nhiều màu', 'vi', 'wish'],
    ['cho mình hỏi khi nào có hàng lại', 'vi', 'question'],
    ['cục sạc bốc cháy trên bàn', 'vi', 'danger'],
    ['I am closing my account today', 'en', 'churn'],
    ['please add a dark mode', 'en', 'wish'],
    ['how do I change my address?', 'en', 'question'],
    ['the battery exploded in my hand', 'en', 'danger'],
    ['thank you, excellent work', 'en', 'praise'],
    ['this is unacceptable', 'en', 'complaint'],
  ] as const)('%s', (text, language, intent) => {
    expect(found(text, language)).toContain(intent);
  });

  it('a negated word is not what it says', () => {
    expect(found('it was not dangerous at all', 'en')).not.toContain('danger');
    expect(found('عالی نبود', 'fa')).not.toContain('praise');
  });

  it('sentiment speaks where words are silent', () => {
    const text = 'two weeks and nothing';
    expect(finder.find(text, 'en')).toEqual([]);
    expect(finder.find(text, 'en', { neg: 0.9, pos: 0.05 })[0]?.intent).toBe('complaint');
  });

  it('stands any string, with spans inside it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), original => {
        const { text } = normalise(original);
        for (const { spans } of finder.find(text, undefined, { neg: 0.5, pos: 0.5 }))
          for (const { start, end } of spans) {
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
      }),
      { numRuns: 1000 },
    );
  });
});
