import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { criticalZ, normalCdf, normalQuantile, normalTwoSided } from './normal.ts';

describe('standard normal', () => {
  // Abramowitz & Stegun table 26.1 and R's pnorm to 15 digits.
  test.each([
    [0, 0.5],
    [1, 0.841344746068543],
    [1.96, 0.97500210485178],
    [-2, 0.022750131948179],
    [-3.6, 1.59108590157534e-4],
    [-6, 9.86587645037698e-10],
    [-10, 7.61985302416053e-24],
  ])('cdf(%d)', (x, p) => expect(normalCdf(x) / p).toBeCloseTo(1, 11));

  test('quantiles', () => {
    expect(criticalZ(0.95)).toBeCloseTo(1.959963984540054, 14);
    expect(criticalZ(0.9)).toBeCloseTo(1.6448536269514722, 14);
    expect(criticalZ(0.99)).toBeCloseTo(2.5758293035489004, 13);
    expect(normalQuantile(1e-10)).toBeCloseTo(-6.361340902404056, 12);
    expect(normalQuantile(0)).toBe(-Infinity);
    expect(normalQuantile(2)).toBeNaN();
  });

  test('quantile undoes cdf, in the middle and in the tails', () => {
    fc.assert(
      fc.property(fc.double({ min: -8, max: 5, noNaN: true }), x => {
        expect(normalQuantile(normalCdf(x))).toBeCloseTo(x, 9);
      }),
    );
  });

  test('two-sided p', () => expect(normalTwoSided(1.7218)).toBeCloseTo(0.0851, 4));
});
