import { expect, test } from 'vitest';
import { withholdSummary } from './withhold-summary.ts';

const chosen = (n: number) =>
  ({ type: 'choices', n, counts: [{ key: 'red', count: n }], others: [] }) as const;

test('what a few persons answered is not told apart', () => {
  expect(withholdSummary(chosen(4), 5)).toEqual({ type: 'withheld', n: 4, needed: 5 });
  expect(withholdSummary({ type: 'texts', n: 1, latest: [] }, 2)).toEqual({
    type: 'withheld',
    n: 1,
    needed: 2,
  });
  expect(withholdSummary({ type: 'score', figures: [], counts: [1, 0, 2] }, 4)).toEqual({
    type: 'withheld',
    n: 3,
    needed: 4,
  });
});

test('enough answers, none at all, and a workspace that withholds nothing are shown', () => {
  expect(withholdSummary(chosen(5), 5)).toEqual(chosen(5));
  expect(withholdSummary(chosen(0), 5)).toEqual(chosen(0));
  expect(withholdSummary(chosen(1), 1)).toEqual(chosen(1));
});
