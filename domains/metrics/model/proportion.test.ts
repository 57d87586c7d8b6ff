import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newcombe, twoProportionTest, wilson } from './proportion.ts';
import { there } from '../rig/there.ts';

describe('shares', () => {
  test.each([
    [960, 1200, 77.643, 82.166],
    [8, 10, 49.016, 94.332],
    [0, 5, 0, 43.448],
    [5, 5, 56.552, 100],
  ])('Wilson %d/%d', (hits, n, low, high) => {
    const interval = there(wilson({ hits, n }));
    expect(100 * interval.low).toBeCloseTo(low, 3);
    expect(100 * interval.high).toBeCloseTo(high, 3);
  });

  test('Newcombe 56/70 − 48/80', () => {
    const interval = there(newcombe({ hits: 48, n: 80 }, { hits: 56, n: 70 }));
    expect(interval.low).toBeCloseTo(0.05243, 5);
    expect(interval.high).toBeCloseTo(0.33387, 5);
  });

  test('two-proportion test', () => {
    // By hand: pooled 104/150, z = 0.2/√(0.693333·0.306667·(1/70 + 1/80)) = 0.2/0.0754668.
    const { z, p } = there(twoProportionTest({ hits: 48, n: 80 }, { hits: 56, n: 70 }));
    expect(z).toBeCloseTo(2.65017, 4);
    expect(p).toBeCloseTo(0.00804, 4);
    expect(twoProportionTest({ hits: 0, n: 5 }, { hits: 0, n: 9 })).toEqual({ z: 0, p: 1 });
    expect(twoProportionTest({ hits: 0, n: 0 }, { hits: 1, n: 2 })).toBeNull();
  });

  test('Wilson mirrors: the interval of misses is that of hits turned round', () => {
    fc.assert(
      fc.property(fc.nat(2000), fc.nat(2000), (hits, misses) => {
        fc.pre(hits + misses > 0);
        const n = hits + misses;
        const [of, turned] = [there(wilson({ hits, n })), there(wilson({ hits: misses, n }))];
        expect(of.low).toBeCloseTo(1 - turned.high, 10);
        expect(of.low).toBeLessThanOrEqual(hits / n);
        expect(of.high).toBeGreaterThanOrEqual(hits / n);
      }),
    );
  });
});
