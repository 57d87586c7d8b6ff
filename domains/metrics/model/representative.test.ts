import { expect, test } from 'vitest';
import { representativeTexts } from './representative.ts';

const texts = [
  'the courier came very late again this week',
  'I love the colour of my new lamp',
  'the courier was late and nobody called me',
  'The courier came VERY late again, this week!',
  'late',
  'my parcel came late because the courier was lost',
];

test('what stands for the others is what most say, in sentences, and no two alike', () => {
  const chosen = representativeTexts(texts, 2);
  expect(chosen).toHaveLength(2);
  expect(chosen.filter(place => place === 0 || place === 3)).toHaveLength(1);
  expect(chosen).not.toContain(1);
  expect(chosen).not.toContain(4);
});

test('few or empty texts are no trouble', () => {
  expect(representativeTexts([], 3)).toEqual([]);
  expect(representativeTexts(['', '  '], 3)).toEqual([]);
  expect(representativeTexts(['ارسال خیلی دیر بود و کسی جواب نداد'], 3)).toEqual([0]);
});
