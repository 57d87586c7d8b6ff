import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeAll, mergeStatistics } from './statistics.ts';

const statistics = fc.record(
  { n: fc.nat(1e6), sum: fc.integer({ min: -1e6, max: 1e6 }), promoters: fc.nat(1e6) },
  { requiredKeys: ['n'] },
);

test('statistics merge associatively and commutatively', () => {
  fc.assert(
    fc.property(statistics, statistics, statistics, (a, b, c) => {
      expect(mergeStatistics(mergeStatistics(a, b), c)).toEqual(mergeStatistics(a, mergeStatistics(b, c)));
      expect(mergeStatistics(a, b)).toEqual(mergeStatistics(b, a));
      expect(mergeAll([a, b, c])).toEqual(mergeStatistics(a, mergeStatistics(b, c)));
      expect(mergeStatistics(a, {})).toEqual(a);
    }),
  );
});
