import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldWords } from '../../../platform/i18n/fold.ts';
import { foldedWords } from './fold-cached.ts';

const slow = (text: string) => foldWords(text).split(' ').filter(Boolean);

it('gives the words of foldWords', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii' }), text => {
      expect(foldedWords(text)).toEqual(slow(text));
    }),
    {
      numRuns: 2_000,
    },
  );
  const letters = fc.constantFrom(...'علی‌رضا ي كَۀآ۱۲ Đặng Nguyễn Ø-/.\t,:ﷲ🙂'.split(''));
  fc.assert(
    fc.property(fc.array(letters), some => {
      expect(foldedWords(some.join(''))).toEqual(slow(some.join('')));
    }),
    {
      numRuns: 2_000,
    },
  );
});
