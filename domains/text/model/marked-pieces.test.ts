import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markedPieces, type Mark } from './marked-pieces.ts';

const mark: fc.Arbitrary<Mark> = fc
  .record({
    start: fc.integer({ min: -3, max: 30 }),
    length: fc.integer({ min: -2, max: 20 }),
    theme: fc.constantFrom('a', 'b', ''),
  })
  .map(({ start, length, theme }) => ({
    start,
    end: start + length,
    sentiment: 'neg',
    ...(theme && { theme }),
  }));

test('pieces are the text, whatever the marks', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 25 }), fc.array(mark, { maxLength: 6 }), (text, marks) => {
      const pieces = markedPieces(text, marks);
      expect(pieces.map(piece => piece.text).join('')).toBe(text);
      expect(pieces.every(piece => piece.text !== '')).toBe(true);
    }),
  );
});

test('the narrowest theme names a stretch, before words of sentiment', () => {
  const pieces = markedPieces('ارسال خیلی دیر بود', [
    { start: 0, end: 14, sentiment: 'neg', theme: 'delivery' },
    { start: 6, end: 14, sentiment: 'neg', theme: 'delivery-speed' },
    { start: 11, end: 14, sentiment: 'neg' },
  ]);
  expect(pieces.map(piece => [piece.text, piece.mark?.theme])).toEqual([
    ['ارسال ', 'delivery'],
    ['خیلی ', 'delivery-speed'],
    ['دیر', 'delivery-speed'],
    [' بود', undefined],
  ]);
  expect(pieces[2]?.themes).toEqual(['delivery-speed', 'delivery']);
});
