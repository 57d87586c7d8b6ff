import fc from 'fast-check';
import { expect, test } from 'vitest';
import { benjaminiHochberg } from './benjamini-hochberg.ts';

test("R's p.adjust(p, 'BH'), with a test that could not be made", () => {
  const ps = [0.01, 0.04, null, 0.03, 0.005, 0.5];
  const expected = [0.025, 0.05, null, 0.05, 0.025, 0.5];
  benjaminiHochberg(ps).forEach((p, i) => {
    if (expected[i] === null) expect(p).toBeNull();
    else expect(p).toBeCloseTo(expected[i] ?? Number.NaN, 12);
  });
});

test('never below the p itself, never above 1, and in the same order', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 40 }), ps => {
      const adjusted = benjaminiHochberg(ps);
      ps.forEach((p, i) => {
        expect(adjusted[i]).toBeGreaterThanOrEqual(p);
        expect(adjusted[i]).toBeLessThanOrEqual(1);
        ps.forEach((q, j) => {
          if (p < q) expect(adjusted[i]).toBeLessThanOrEqual(adjusted[j] ?? Number.NaN);
        });
      });
    }),
  );
});
