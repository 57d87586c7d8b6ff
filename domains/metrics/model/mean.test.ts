import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meanInterval, meanValue, sampleVariance, welch } from './mean.ts';
import { there } from '../rig/there.ts';

export function sumsOf(values: readonly number[]): { n: number; sum: number; sumSq: number } {
  return {
    n: values.length,
    sum: values.reduce((a, b) => a + b, 0),
    sumSq: values.reduce((a, b) => a + b * b, 0),
  };
}

// Student's sleep data (1908): extra hours under two drugs; R's t.test(extra ~ group).
const first = sumsOf([0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2]);
const second = sumsOf([1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4]);

describe('means', () => {
  test('t interval', () => {
    expect(meanValue(first)).toBeCloseTo(0.75, 12);
    expect(meanInterval(first)?.low).toBeCloseTo(-0.5297804, 6);
    expect(meanInterval(first)?.high).toBeCloseTo(2.0297804, 6);
  });

  test('Welch', () => {
    const result = there(welch(first, second));
    expect(result.difference).toBeCloseTo(1.58, 12);
    expect(result.t).toBeCloseTo(1.8608, 4);
    expect(result.df).toBeCloseTo(17.776, 3);
    expect(result.p).toBeCloseTo(0.07939, 5);
    expect(result.interval.low).toBeCloseTo(-0.2054832, 6);
    expect(result.interval.high).toBeCloseTo(3.3654832, 6);
  });

  test('no spread, no interval', () => {
    expect(meanInterval(sumsOf([4]))).toBeNull();
    expect(meanInterval(sumsOf([4, 4, 4]))).toBeNull();
    expect(sampleVariance(sumsOf(Array.from({ length: 1000 }, () => 0.1)))).toBe(0);
    expect(welch(sumsOf([4, 4]), sumsOf([4, 4]))).toBeNull();
    expect(meanValue(sumsOf([]))).toBeNull();
  });

  test('variance from sums is the variance', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 2, maxLength: 200 }), values => {
        const mean = values.reduce((a, b) => a + b, 0) / values.length;
        const direct = values.reduce((a, v) => a + (v - mean) ** 2, 0) / (values.length - 1);
        expect(sampleVariance(sumsOf(values))).toBeCloseTo(direct, 9);
      }),
    );
  });
});
