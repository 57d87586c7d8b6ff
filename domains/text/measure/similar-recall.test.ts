import { expect, test } from 'vitest';
import { goldenCases } from '../golden/golden-cases.ts';
import { measureSimilar } from './similar-recall.ts';

test('what is found by way of signatures is what a comparison with every text finds, and of one topic', () => {
  const texts = goldenCases.map(({ text, language, themes }) => ({ text, language, topics: themes ?? [] }));
  const { recall, recallOfCut, sharing } = measureSimilar(texts, { asked: 60, seed: 1 });
  expect(recallOfCut).toBeGreaterThan(0.88);
  expect(recall).toBeGreaterThan(0.88);
  expect(sharing.found).toBeGreaterThan(2 * sharing.chance);
  expect(sharing.found).toBeGreaterThan(0.9 * sharing.exact);
});
