import { expect, test } from 'vitest';
import { shareInterval } from './share-interval.ts';

test.each([
  [960, 1200, 0.77643, 0.82166],
  [8, 10, 0.49016, 0.94332],
  [0, 5, 0, 0.43448],
  [5, 5, 0.56552, 1],
])('%i of %i', (n, total, low, high) => {
  const share = shareInterval(n, total);
  expect(share.low).toBeCloseTo(low, 4);
  expect(share.high).toBeCloseTo(high, 4);
});

test('nobody asked, nothing said', () => expect(shareInterval(0, 0)).toEqual({ value: null }));
