import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { criticalT, studentCdf, studentTwoSided } from './student.ts';

describe("Student's t", () => {
  // R: qt(0.975, df)
  test.each([
    [1, 12.706204736174694],
    [2, 4.302652729749464],
    [3, 3.182446305284263],
    [4, 2.7764451051977987],
    [9, 2.262157162798204],
    [29.5, 2.0437],
    [30, 2.0422724563012373],
    [120, 1.9799304050824413],
    [100_000, 1.9599877],
    [1e9, 1.959963986912325],
  ])('critical value, %d degrees of freedom', (df, t) => {
    expect(criticalT(0.95, df)).toBeCloseTo(t, df === 29.5 ? 3 : df === 1e5 ? 6 : 10);
  });

  test('the expansion takes over without a step', () => {
    for (const level of [0.5, 0.8, 0.95, 0.999])
      for (const df of [1000, 1500, 20_000]) {
        const p = studentTwoSided(criticalT(level, df), df);
        expect(p / (1 - level)).toBeCloseTo(1, 9);
      }
  });

  test('other levels', () => {
    expect(criticalT(0.99, 5)).toBeCloseTo(4.032142983557536, 10);
    expect(criticalT(0.8, 7)).toBeCloseTo(1.4149239276488585, 10);
  });

  test('p values', () => {
    expect(studentTwoSided(2, 10)).toBeCloseTo(0.07338803477074039, 12);
    expect(studentTwoSided(0, 10)).toBe(1);
    expect(studentCdf(-1, 3)).toBeCloseTo(0.19550110947788527, 12);
  });

  test('the critical value has the p it was asked for', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 1e6, noNaN: true }),
        fc.constantFrom(0.5, 0.8, 0.9, 0.95, 0.99, 0.999),
        (df, level) => {
          expect(studentTwoSided(criticalT(level, df), df) / (1 - level)).toBeCloseTo(1, 7);
        },
      ),
    );
  });
});
